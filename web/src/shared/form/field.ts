import { labelOf } from '../equipment/equipment';

/** One thing that a form asks for. Labels come translated; values are kept as the text of their input. */
export interface Field {
  name: string;
  label: string;
  /** `money` is typed in yuan and sent in cents. */
  kind: 'choice' | 'yesno' | 'pick' | 'line' | 'words' | 'number' | 'money' | 'day' | 'person' | 'id' | 'label';
  options?: Option[];
  required?: boolean;
  /** Shown only when another field has one of these values; not sent otherwise. */
  when?: { field: string; is: string[] };
  min?: number;
  max?: number;
  hint?: string;
}

export interface Option {
  value: string;
  label: string;
  group?: string;
}

export type Values = Record<string, string>;

export function isAsked(field: Field, values: Values): boolean {
  return !field.when || field.when.is.includes(values[field.when.field] ?? '');
}

export function isId(text: string): boolean {
  return /^[A-Za-z0-9._-]{1,64}$/.test(text);
}

/** What a form of these fields sends; null while something is missing or cannot be. */
export function bodyOf(fields: Field[], values: Values): Record<string, unknown> | null {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    if (!isAsked(field, values)) continue;
    const given = (values[field.name] ?? '').trim();
    if (!given) {
      if (field.required) return null;
      continue;
    }
    const value = valueOf(field, given);
    if (value === null) return null;
    body[field.name] = value;
  }
  return body;
}

function valueOf(field: Field, given: string): string | number | boolean | null {
  if (field.kind === 'yesno') return given === 'true';
  if (field.kind === 'person' || field.kind === 'id') return isId(given) ? given : null;
  if (field.kind === 'money') return centsOf(given, field.min ?? 0, field.max ?? 100_000_000);
  if (field.kind === 'label') return labelOf(given);
  if (field.kind !== 'number') return given;
  if (!/^\d{1,9}$/.test(given)) return null;
  const number = Number(given);
  return number >= (field.min ?? 0) && number <= (field.max ?? 999_999_999) ? number : null;
}

function centsOf(given: string, least: number, most: number): number | null {
  const found = /^(\d{1,7})(?:[.。．](\d{1,2}))?$/.exec(given.replace(/[,，\s]/g, ''));
  const cents = found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : NaN;
  return cents >= least && cents <= most ? cents : null;
}

/** Options under their headings, in the order in which they come. */
export function grouped(options: Option[]): { group: string; options: Option[] }[] {
  const found: { group: string; options: Option[] }[] = [];
  for (const option of options) {
    const group = option.group ?? '';
    const known = found.find((one) => one.group === group);
    if (known) known.options.push(option);
    else found.push({ group, options: [option] });
  }
  return found;
}
