import type { DayCounted, Deadline, Why } from './case';

export type Standing = 'DONE' | 'DONE_LATE' | 'OVERDUE' | 'PAUSED' | 'RUNNING';

/** How a limit stands; what was late stays late when it is done. */
export function standing(deadline: Pick<Deadline, 'doneAt' | 'dueAt' | 'late'>, paused: boolean, now: Date): Standing {
  if (deadline.doneAt) return deadline.late || Date.parse(deadline.doneAt) > Date.parse(deadline.dueAt) ? 'DONE_LATE' : 'DONE';
  if (deadline.late || now.getTime() > Date.parse(deadline.dueAt)) return 'OVERDUE';
  return paused ? 'PAUSED' : 'RUNNING';
}

export interface Run {
  from: string;
  to: string;
  days: number;
  why: Why;
  counted: boolean;
  minutes: number;
  provisional: boolean;
}

/** Neighbouring days that count, or do not, for the same reason: shorter to read, nothing left out. */
export function runs(days: DayCounted[]): Run[] {
  const found: Run[] = [];
  for (const { day, why, counted, minutes, provisional } of days) {
    const last = found.at(-1);
    if (last && last.why === why && last.counted === counted && last.provisional === provisional) {
      Object.assign(last, { to: day, days: last.days + 1, minutes: last.minutes + minutes });
    } else {
      found.push({ from: day, to: day, days: 1, why, counted, minutes, provisional });
    }
  }
  return found;
}

export function totals(days: DayCounted[]): { counted: number; skipped: number } {
  const counted = days.filter((one) => one.counted).length;
  return { counted, skipped: days.length - counted };
}

export type Urgency = 'OVERDUE' | 'TODAY' | 'SOON' | 'LATER' | 'PAUSED' | 'NONE';

const day = 86_400_000;

/** How soon the next limit of a case ends, by the calendar of the reader's clock: a word and a colour, never a colour alone. */
export function urgency(line: { nextDueAt: string | null; paused: boolean }, now: Date): Urgency {
  if (!line.nextDueAt) return 'NONE';
  const due = Date.parse(line.nextDueAt);
  if (now.getTime() > due) return 'OVERDUE';
  if (line.paused) return 'PAUSED';
  if (due - now.getTime() <= day) return 'TODAY';
  return due - now.getTime() <= 3 * day ? 'SOON' : 'LATER';
}

/** The whole distance to a moment or since it, in days, else hours, else minutes. */
export function distance(at: string, now: Date): { unit: 'days' | 'hours' | 'minutes'; n: number } {
  const minutes = Math.floor(Math.abs(Date.parse(at) - now.getTime()) / 60_000);
  if (minutes >= 2880) return { unit: 'days', n: Math.floor(minutes / 1440) };
  return minutes >= 120 ? { unit: 'hours', n: Math.floor(minutes / 60) } : { unit: 'minutes', n: minutes };
}
