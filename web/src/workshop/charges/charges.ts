import { plusMonths } from '../plans/calendar';

export interface ChargeLine {
  id: string;
  unitId: string;
  month: string;
  kind: 'CONSUMABLE' | 'PARTS' | 'LABOUR' | 'CORRECTION';
  cents: number;
  deviceId: string | null;
  code: string | null;
  quantity: number;
  reference: string;
  note: string | null;
  at: string;
}

export interface ChargeSheet {
  unitId: string;
  month: string;
  lines: ChargeLine[];
  totals: { consumableCents: number; partsCents: number; labourCents: number; correctionCents: number; allCents: number };
  closedBy: string | null;
  closedAt: string | null;
}

export const kinds = ['LABOUR', 'PARTS', 'CONSUMABLE', 'CORRECTION'] as const;

export interface Group {
  kind: (typeof kinds)[number];
  lines: ChargeLine[];
  cents: number;
}

/** Lines by what they are for, each group by day; groups without a line are left out. */
export function groupsOf(sheet: ChargeSheet): Group[] {
  const { labourCents, partsCents, consumableCents, correctionCents } = sheet.totals;
  const cents = { LABOUR: labourCents, PARTS: partsCents, CONSUMABLE: consumableCents, CORRECTION: correctionCents };
  return kinds
    .map((kind) => ({ kind, cents: cents[kind], lines: sheet.lines.filter((line) => line.kind === kind).sort((one, other) => one.at.localeCompare(other.at)) }))
    .filter((group) => group.lines.length > 0);
}

/** Months to choose from, this one first. @param today like `2026-03-02` */
export function monthsBack(today: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => plusMonths(today.slice(0, 7), -i));
}

/** A month is closed when it is over and not closed yet. */
export function mayClose(sheet: ChargeSheet, today: string): boolean {
  return sheet.closedAt === null && sheet.month < today.slice(0, 7);
}
