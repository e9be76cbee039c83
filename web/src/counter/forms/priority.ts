import type zh from '../../messages/zh/counter.json';
import type { Priority } from '../../shared/api';

/** Whoever lets somebody go first says why; the reason stays with the ticket. */
export function needsReason(priority: Priority): boolean {
  return priority !== 'NORMAL' && priority !== 'APPOINTMENT';
}

const known = ['medical', 'deadline', 'infant', 'bereavement', 'other'] as const;

/** Halls may have reasons of their own; a code without a name is shown as it is. */
export function reasonName(code: string, t: (key: keyof typeof zh) => string): string {
  const named = known.find((one) => one === code);
  return named ? t(`urgent.${named}`) : code;
}

/** One of the hall's codes, or words where none of them fits. */
export function urgentReason(code: string, words: string): string {
  return code === 'other' ? words.trim() : code;
}
