/** What the audit service says of a span of time (S7). A topic that has no name here is shown as it came. */
export interface Line {
  index: number;
  at: string;
  name: string;
  who: string | null;
  hallId: string | null;
  about: string;
  detail: string;
}

export interface Report {
  from: string;
  to: string;
  size: number;
  people: { who: string; looks: number }[];
  guessed: { who: string | null; failures: number }[];
  sections: { topic: string; lines: Line[]; count: number; isWhole: boolean }[];
  notCovered: { what: string; why: string }[];
}

/** The halls' clock: China has one. */
export const ZONE = 'Asia/Shanghai';
const OFFSET = '+08:00';
/** The service looks through no more at once. */
export const MOST_DAYS = 93;

export interface Span {
  from: string;
  to: string;
}

/** The days of a month like `2026-10`. */
export function spanOfMonth(month: string): Span | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null;
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last };
}

/** What is wrong with two days, both in it; null when nothing is. */
export function spanProblem({ from, to }: Span): 'missing' | 'order' | 'long' | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
  if (!Number.isFinite(days)) return 'missing';
  if (days < 1) return 'order';
  return days > MOST_DAYS ? 'long' : null;
}

/** From the first day's beginning to the end of the last, as the halls count days. */
export function addressOf({ from, to }: Span): string {
  const since = new Date(`${from}T00:00:00${OFFSET}`);
  const until = new Date(Date.parse(`${to}T00:00:00${OFFSET}`) + 86_400_000);
  return `/api/audit/security-report?from=${encodeURIComponent(since.toISOString())}&to=${encodeURIComponent(until.toISOString())}`;
}
