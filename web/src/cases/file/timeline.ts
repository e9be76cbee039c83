import { caseWord } from '../../shared/cases/words';
import type { Step } from '../staff-case';

const lists: Record<string, string> = {
  accepted: 'severity', refused: 'refusal', paused: 'pause', contacted: 'result', verified: 'outcome', 'called-back': 'result',
  closed: 'outcome', messaged: 'code', 'personal-opened': 'access',
};

/** What the code of a step says; a person or a number stands for itself. */
export function codeWords(step: Pick<Step, 'what' | 'code'>): string {
  if (!step.code) return '';
  if (step.what === 'escalated') {
    const [level, cause] = step.code.split(':');
    return [caseWord('level', level), caseWord('cause', cause)].filter(Boolean).join(' · ');
  }
  const list = lists[step.what];
  return list ? caseWord(list, step.code) : step.code;
}
