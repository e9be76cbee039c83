/** What is looked for, all of it at once. Empty fields leave nothing out; times are of this browser's clock. */
export interface Wanted {
  event: string;
  ticket: string;
  caseId: string;
  device: string;
  window: string;
  staff: string;
  hall: string;
  item: string;
  kind: string;
  about: string;
  trace: string;
  text: string;
  from: string;
  to: string;
}

export type Field = keyof Wanted;
const fields: Field[] = ['event', 'ticket', 'caseId', 'device', 'window', 'staff', 'hall', 'item', 'kind', 'about', 'trace', 'text', 'from', 'to'];
/** Persons and words stay out of the page's address: it is kept in the browser's history and handed on. */
const quiet: Field[] = ['staff', 'text'];
const LONGEST = 100;
const MOST_WORDS = 8;

export const newWanted = (): Wanted => Object.fromEntries(fields.map((field) => [field, ''])) as unknown as Wanted;

/** What the address asks for, from a link or a bookmark. Times may be moments (ISO 8601) or days. */
export function readAddress(search: string): Wanted {
  const query = new URLSearchParams(search);
  const wanted = newWanted();
  for (const field of fields) wanted[field] = (query.get(field) ?? '').slice(0, LONGEST);
  // Some name an event by source and id.
  wanted.event = wanted.event.slice(wanted.event.lastIndexOf('|') + 1);
  wanted.from = localTime(wanted.from);
  wanted.to = localTime(wanted.to);
  return wanted;
}

/** The address to keep; without what would tell of persons. */
export function addressOf(wanted: Wanted): string {
  const query = queryOf(wanted);
  for (const field of quiet) query.delete(field);
  return query.size ? `?${query}` : '';
}

export function queryOf(wanted: Wanted): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of fields) {
    const value = wanted[field].trim();
    if (value) query.set(field, field === 'from' || field === 'to' ? new Date(value).toISOString() : value);
  }
  return query;
}

export function searchPath(wanted: Wanted, before: string | null, limit: number): string {
  return `/api/audit/entries?${paged(wanted, before, limit)}`;
}

/** The same page to take away, with a proof for each entry. */
export function exportPath(wanted: Wanted, before: string | null, limit: number): string {
  return `/api/audit/entries/export?${paged(wanted, before, limit)}`;
}

function paged(wanted: Wanted, before: string | null, limit: number): URLSearchParams {
  const query = queryOf(wanted);
  query.set('limit', String(limit));
  if (before) query.set('before', before);
  return query;
}

/** A link from a figure to what it was counted from; never by person. `from` and `to` are moments. */
export function ledgerLink(wanted: Partial<Record<Field, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const field of fields) {
    const value = wanted[field];
    if (value && field !== 'staff') query.set(field, value);
  }
  return `/desk/ledger${query.size ? `?${query}` : ''}`;
}

/** Why this cannot be asked; null when it can. */
export function faultOf(wanted: Wanted): 'period' | 'text' | null {
  if (wanted.from && wanted.to && wanted.from >= wanted.to) return 'period';
  const text = wanted.text.trim();
  if (text !== '' && (wordsIn(text) === 0 || wordsIn(text) > MOST_WORDS)) return 'text';
  return null;
}

/** As the ledger counts them: of scripts without spaces each pair of neighbours is one. */
function wordsIn(text: string): number {
  const words = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (!word) continue;
    if (!/\p{Ideographic}/u.test(word) || word.length === 1) words.add(word);
    else for (let at = 0; at + 2 <= word.length; at++) words.add(word.slice(at, at + 2));
  }
  return words.size;
}

/** For a field of date and time, to the minute. */
export function localTime(text: string): string {
  if (!text) return '';
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00` : text);
  if (Number.isNaN(at.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
