import zh from '../messages/zh/problems.json';
import en from '../messages/en/problems.json';
import type { Problem } from './http';
import { texts } from './texts';

type Key = keyof typeof zh;

const t = texts({ zh, en });

/** What happened and what to do about it, in words for the person in front of the screen. */
export function problemTexts(problem: Problem): { title: string; cure: string; trace: string } {
  const known = `${problem.code}.title` in zh ? problem.code : 'unexpected';
  return {
    title: t(`${known}.title` as Key),
    cure: t(`${known}.cure` as Key),
    trace: t('trace', { id: problem.traceId }),
  };
}
