import type { Name } from '../../shared/api';

/** What the audit service says of the inspectors' work. A code that has no name here is shown as it came. */
export interface Me {
  subject: string;
  roles: string[];
}

export interface Paged<One> {
  items: One[];
  nextPage: number | null;
}

export interface Rule {
  code: string;
  category: string;
  grade: Grade;
  subject: 'PERSON' | 'UNIT';
  source: { document: string; clause: string };
  text: Name;
}

export type Grade = 'MINOR' | 'SERIOUS' | 'GRAVE';

export function has(me: Me, ...roles: string[]): boolean {
  return me.roles.some((role) => roles.includes(role));
}

/**
 * Where the entry of an event is shown; the service names it with its source, which the address does not need. Who may not
 * read the ledger gets the receipt, which proves that the entry is there.
 */
export function entryAddress(eventId: string, me: Me): string {
  const id = encodeURIComponent(eventId.slice(eventId.lastIndexOf('|') + 1));
  return has(me, 'SUPERVISOR', 'INSPECTOR', 'AUDIT_ADMIN') ? `/desk/ledger?event=${id}` : `/api/audit/receipts/${id}`;
}
