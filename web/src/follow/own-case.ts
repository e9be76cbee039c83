import type zh from '../messages/zh/follow.json';
import type { OwnCase } from '../shared/cases/case';
import { caseWord } from '../shared/cases/words';

/** What happens next, in one sentence for the citizen. */
export function next(own: Pick<OwnCase, 'state' | 'outcome'>): keyof typeof zh {
  if (own.state === 'CLOSED' && own.outcome === 'WITHDRAWN') return 'next.WITHDRAWN';
  return `next.${own.state}`;
}

const lists: Record<string, string> = { refused: 'refusal', paused: 'pause', 'called-back': 'result', closed: 'outcome', contacted: 'result', messaged: 'code', verified: 'outcome' };

/** What a step's code says, where it has one that is meant for the citizen. */
export function stepNote(step: { what: string; code: string | null }): string {
  const list = lists[step.what];
  return list ? caseWord(list, step.code) : '';
}
