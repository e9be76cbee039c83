/** Which ratings are looked at. Empty fields leave nothing out; days are of the hall's own calendar, both included. */
export interface Scope {
  hall: string;
  from: string;
  to: string;
  unit: string;
  item: string;
  window: string;
  channel: string;
  /** Only from a comparison of people; there is no list of them to choose from. */
  staff: string;
}

export const presets = ['week', 'month', 'quarter', 'year'] as const;
export type Preset = (typeof presets)[number];
const days: Record<Preset, number> = { week: 7, month: 30, quarter: 90, year: 365 };

/** The last so many days up to and with today. */
export function period(preset: Preset, today: string): { from: string; to: string } {
  return { from: addDays(today, 1 - days[preset]), to: today };
}

export function addDays(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

export function todayIn(zone: string | undefined, now = new Date()): string {
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(now);
}

/** Steps of a trend that can be read: at most a month of days, half a year of weeks. */
export function stepFor(from: string, to: string): 'day' | 'week' | 'month' {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (length <= 31) return 'day';
  return length <= 184 ? 'week' : 'month';
}

/** The path with all that is chosen; what is empty stays away. */
export function asked(path: string, scope: Partial<Scope>, more: Record<string, string | number | null | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...scope, ...more })) {
    if (value !== '' && value !== null && value !== undefined) query.set(name, String(value));
  }
  return `${path}?${query}`;
}

export function isPossible(scope: Pick<Scope, 'from' | 'to'>): boolean {
  return scope.from !== '' && scope.to !== '' && scope.from <= scope.to;
}
