import { utf8, toHex } from '../ledger/proof/bytes';
import { sha256 } from '../ledger/proof/merkle';
import type { Name } from '../shared/api';

export type Unit = 'COUNT' | 'SHARE' | 'LEVEL' | 'SCORE' | 'MINUTES' | 'HOURS';

/** `digest`: SHA-256 in hex over `source|id` and a line break of each event, in order. */
export interface BulletinFigure {
  code: string;
  name: Name;
  unit: Unit;
  value: number | null;
  facts: string;
  formula: string;
  count: number;
  digest: string;
}

export interface Comment {
  figure: string | null;
  text: string;
  by: string;
  at: string;
}

export interface Bulletin {
  id: string;
  hallId: string;
  hallName: Name;
  month: string;
  state: 'DRAFT' | 'PUBLISHED';
  corrects: string | null;
  reason: string | null;
  correctedBy: string | null;
  figures: BulletinFigure[];
  comments: Comment[];
  draftedBy: string;
  draftedAt: string;
  publishedBy: string | null;
  publishedAt: string | null;
  checkpoint: { size: number; root: string; note: string } | null;
  version: number;
}

/** Events behind a figure; `index` is the place in the ledger, null while no checkpoint covers it. */
export interface EventLink {
  eventId: string;
  index: number | null;
}

export interface LinkPage {
  count: number;
  digest: string | null;
  items: EventLink[];
  nextPage: number | null;
}

export interface Listed<T> {
  items: T[];
  nextPage: number | null;
}

/** A figure in its unit; a dash where there was nothing to take a mean or share of. Units are words of the messages. */
export function shown(figure: Pick<BulletinFigure, 'value' | 'unit'>, unit: (name: Unit, n: string) => string): string {
  if (figure.value === null) return '–';
  switch (figure.unit) {
    case 'COUNT':
      return String(figure.value);
    case 'SHARE': {
      const percent = Math.round(figure.value * 1000) / 10;
      // Never rounded up to a hundred.
      return unit('SHARE', percent === 100 && figure.value < 1 ? '99.9' : percent.toFixed(1));
    }
    case 'LEVEL':
      return unit('LEVEL', figure.value.toFixed(2));
    default:
      return unit(figure.unit, figure.value.toFixed(1));
  }
}

/** What the events of a figure come to; the same digest means the same events, all of them, in this order. */
export async function digestOf(events: EventLink[]): Promise<string> {
  return toHex(await sha256(utf8(events.map((one) => `${one.eventId}\n`).join(''))));
}

/** Bulletins are of months that are over. */
export function lastMonth(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** Of `source|id` the id, which is what people search for. */
export function idOf(eventId: string): string {
  return eventId.slice(eventId.lastIndexOf('|') + 1);
}
