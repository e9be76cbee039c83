import type { Part } from '../../shared/equipment/equipment';
import { centsOf } from '../money';

export interface PartLine {
  name: string;
  quantity: string;
  price: string;
}

/** What the form of a finished work order holds, as typed. */
export interface WorkDraft {
  minutes: string;
  cause: string;
  other: string;
  parts: PartLine[];
}

export type WorkFault = 'minutes' | 'cause' | 'other' | 'part';

export interface WorkBody {
  labourMinutes: number;
  parts: Part[];
  otherCents: number;
  cause: string;
}

export const causes = ['WEAR', 'DEFECT', 'CONSUMABLE', 'CONFIGURATION', 'MISUSE', 'EXTERNAL', 'NOT_FOUND', 'PLANNED'] as const;

/** Ten days of a person's work; more is a slip of the finger. */
const MOST_MINUTES = 14_400;
const MOST_QUANTITY = 1000;

export function newWork(): WorkDraft {
  return { minutes: '', cause: '', other: '', parts: [] };
}

export function newPart(): PartLine {
  return { name: '', quantity: '1', price: '' };
}

const isEmpty = (line: PartLine) => line.name.trim() === '' && line.price.trim() === '';

function partOf(line: PartLine): Part | null {
  const quantity = Number(line.quantity);
  const unitCents = centsOf(line.price);
  const name = line.name.trim();
  if (!name || name.length > 100 || !Number.isInteger(quantity) || quantity < 1 || quantity > MOST_QUANTITY) return null;
  return unitCents === null || unitCents < 0 ? null : { name, quantity, unitCents };
}

/** What is sent, or what is wrong with the form. A line of parts that nobody filled is none. */
export function workOf(draft: WorkDraft): { body: WorkBody } | { faults: WorkFault[] } {
  const faults: WorkFault[] = [];
  const minutes = /^\d{1,5}$/.test(draft.minutes.trim()) ? Number(draft.minutes) : NaN;
  if (!(minutes >= 0 && minutes <= MOST_MINUTES)) faults.push('minutes');
  if (!draft.cause) faults.push('cause');
  const other = draft.other.trim() === '' ? 0 : centsOf(draft.other);
  if (other === null || other < 0) faults.push('other');
  const parts = draft.parts.filter((line) => !isEmpty(line)).map(partOf);
  if (parts.includes(null)) faults.push('part');
  if (faults.length) return { faults };
  return { body: { labourMinutes: minutes, parts: parts as Part[], otherCents: other!, cause: draft.cause } };
}

/** Parts and other expenses, in cents; labour has a price of its own. */
export function materialCents(work: Pick<WorkBody, 'parts' | 'otherCents'>): number {
  return work.parts.reduce((sum, part) => sum + part.quantity * part.unitCents, work.otherCents);
}
