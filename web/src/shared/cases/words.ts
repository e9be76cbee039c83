import zh from '../../messages/zh/case.json';
import en from '../../messages/en/case.json';
import { texts } from '../texts';

type Key = keyof typeof zh;

export const caseTexts = texts({ zh, en });

/** The name of a code of a closed list; one that has no name here is shown as it came. */
export function caseWord(list: string, code: string | null | undefined): string {
  if (!code) return '';
  const key = `${list}.${code}`;
  return key in zh ? caseTexts(key as Key) : code;
}
