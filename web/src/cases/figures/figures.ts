import type { Rate } from '../../evaluation/figures';
import { addDays } from '../../evaluation/scope';

export interface CaseFigures {
  received: Record<string, number>;
  withdrawn: number;
  response: Rate;
  resolved: Rate;
  satisfied: Rate;
  overall: number | null;
  onTime: Rate;
  onTimeUnextended: Rate;
  lateness: { missed: number; median: number | null; p90: number | null; longest: number | null };
  reissued: Rate;
  returned: Rate;
  repeated: Rate;
  unaccepted: string[];
  unanswered: string[];
  uncalled: string[];
}

export interface FiguresView {
  hallId: string | null;
  from: string;
  to: string;
  figures: CaseFigures;
}

export function figuresPath(hall: string, from: string, to: string): string {
  const query = new URLSearchParams({ from, to });
  if (hall) query.set('hall', hall);
  return `/api/complaint/statistics?${query}`;
}

/** The last so many calendar months up to today, oldest first; the present one ends today. */
export function months(count: number, today: string): { key: string; from: string; to: string }[] {
  const found = [];
  let to = today;
  for (let i = 0; i < count; i++) {
    const from = `${to.slice(0, 7)}-01`;
    found.unshift({ key: to.slice(0, 7), from, to });
    to = addDays(from, -1);
  }
  return found;
}

/** Working minutes as a person reads them. */
export function workingTime(minutes: number | null): { unit: 'hours' | 'minutes' | 'none'; n: string } {
  if (minutes === null) return { unit: 'none', n: '' };
  return minutes < 120 ? { unit: 'minutes', n: String(minutes) } : { unit: 'hours', n: (minutes / 60).toFixed(1) };
}
