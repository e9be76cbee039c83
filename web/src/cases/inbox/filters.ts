/** Which cases are listed. Empty fields leave nothing out. */
export interface Filters {
  state: string;
  kind: string;
  assignee: string;
  /** `overdue`, `day`, `days3`: the next limit ends before then. */
  due: '' | 'overdue' | 'day' | 'days3';
  q: string;
  open: boolean;
  sentUp: boolean;
}

const hours = { overdue: 0, day: 24, days3: 72 };

export function newFilters(): Filters {
  return { state: '', kind: '', assignee: '', due: '', q: '', open: true, sentUp: false };
}

/** A number, or a phone as an officer may look for; anything else is not asked. */
export function isPossibleQuery(q: string): boolean {
  const given = q.trim();
  return given === '' || /^\d{8}-\d{5,}$/.test(given) || /^\+?[0-9 -]{6,24}$/.test(given);
}

export function listPath(hall: string, filters: Filters, page: number, now: Date): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string) => value && query.set(name, value);
  set('hall', hall);
  set('state', filters.state);
  set('kind', filters.kind);
  set('assignee', filters.assignee.trim());
  // To the minute: the path of a list that is asked for again and again stays the same for a while.
  if (filters.due) query.set('due', new Date(Math.floor(now.getTime() / 60_000) * 60_000 + hours[filters.due] * 3_600_000).toISOString());
  if (isPossibleQuery(filters.q)) set('q', filters.q.trim());
  if (filters.open && !filters.q.trim() && !filters.state) query.set('open', 'true');
  if (filters.sentUp) query.set('sentUp', 'true');
  query.set('page', String(page));
  return `/api/complaint/cases?${query}`;
}
