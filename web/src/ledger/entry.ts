/** An entry as the ledger shows it; `leaf` are the bytes that are hashed, `hash` what the ledger says they hash to. */
export interface Entry {
  index: number;
  /** `event`, `rejected`, `alarm`, `damaged`. */
  kind: string;
  name: string;
  leaf: string;
  hash: string;
  lines: Record<string, string>;
  data: unknown;
}

export interface EntryPage {
  entries: Entry[];
  next: string | null;
}

/** What an entry points to; each can be searched for. */
export type Noun = 'ticket' | 'caseId' | 'device' | 'window' | 'item' | 'staff' | 'hall';
export interface Reference {
  noun: Noun;
  value: string;
}

const order: Noun[] = ['ticket', 'caseId', 'window', 'device', 'staff', 'item', 'hall'];
const people = ['by', 'assignedto', 'handler', 'owner', 'person', 'inspector', 'reader', 'subject'];

/** The same rules as the ledger's index has: what is shown here is found there. */
export function nounOf(field: string): Noun | null {
  const name = field.toLowerCase();
  if (name.endsWith('staffid') || name.endsWith('by') || people.includes(name)) return 'staff';
  if (name.endsWith('ticketid')) return 'ticket';
  if (name.endsWith('windowid')) return 'window';
  if (name.endsWith('caseid') || ['childid', 'into', 'from'].includes(name)) return 'caseId';
  if (name.endsWith('assetid') || name.endsWith('deviceid')) return 'device';
  if (name.endsWith('hallid') || name === 'hallids') return 'hall';
  return name.endsWith('itemcode') || name === 'itemcodes' ? 'item' : null;
}

const isTime = (value: string) => /^\d{4}-\d\d-\d\dT/.test(value);

export function referencesOf(data: unknown): Reference[] {
  const found = new Map<string, Reference>();
  collect('', data, (noun, value) => found.set(`${noun} ${value}`, { noun, value }));
  return [...found.values()].sort((one, other) => order.indexOf(one.noun) - order.indexOf(other.noun));
}

function collect(field: string, value: unknown, put: (noun: Noun, value: string) => void) {
  if (Array.isArray(value)) for (const one of value) collect(field, one, put);
  else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) collect(name, inner, put);
  else if (typeof value === 'string' && value !== '' && value.length <= 100 && !isTime(value)) {
    const noun = nounOf(field);
    if (noun) put(noun, value);
  }
}

/** When it happened; of what is no event, when the broker wrote it. Null where the bytes say nothing. */
export function timeOf(entry: Entry): Date | null {
  const said = entry.lines.ce_time ?? (entry.lines.written ? Number(entry.lines.written) : '');
  const at = new Date(said);
  return said === '' || Number.isNaN(at.getTime()) ? null : at;
}

export function isPersonal(name: string): boolean {
  return name.includes('personal-data.') || name.endsWith('.contact-opened') || name === 'damaged';
}

/** Which place in the ledger an address names; null when it is none. */
export function indexOf(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
