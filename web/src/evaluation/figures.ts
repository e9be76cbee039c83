import type { Name } from '../shared/api';

/** A share with its parts; `value` is null when nobody could be counted, which is neither 0 % nor 100 %. */
export interface Rate {
  value: number | null;
  numerator: number;
  denominator: number;
}

export interface Loop {
  bad: number;
  contactable: number;
  upheldAppeals: number;
  contactedInTime: Rate;
  verified: Rate;
  rectified: Rate;
  rectifiedInTime: Rate;
  calledBack: Rate;
  replied: Rate;
  satisfiedAfter: Rate;
  recurred: Rate;
}

export interface Figures {
  counts: Record<string, number>;
  valid: number;
  rateable: number;
  excluded: number;
  flagged: number;
  good: Rate;
  bad: Rate;
  satisfied: Rate;
  verySatisfied: Rate;
  average: number | null;
  score100: number | null;
  response: Rate;
  unrated: Rate;
  badWithExcluded: Rate;
  flaggedShare: Rate;
  lowerBound: number | null;
  tags: { code: string; name: Name; count: number }[];
  loop: Loop;
}

export interface Group extends Figures {
  key: string;
  name: Name | null;
}

export interface Notice {
  code: string;
  windowId: string;
  name: Name | null;
  /** Shares: of the last seven days, and of the eight weeks before. */
  figures: { response: number; base: number; deviation: number; good: number; goodBefore: number };
}

export interface Statistics {
  from: string;
  to: string;
  total: Figures;
  groups: Group[];
  notices?: Notice[];
}

export interface Rankings {
  minimum: number;
  ranked: (Group & { place: number })[];
  unranked: Group[];
}

export const levels = [5, 4, 3, 2, 1] as const;

/** One decimal; a dash when there is nothing to divide. Never rounded up to a hundred. */
export function percent(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  const shown = Math.round(value * 1000) / 10;
  return `${shown === 100 && value < 1 ? '99.9' : shown.toFixed(1)}%`;
}

export function parts(rate: Rate): string {
  return `${rate.numerator} / ${rate.denominator}`;
}

export function number(value: number | null | undefined, digits = 2): string {
  return value === null || value === undefined ? '–' : value.toFixed(digits);
}
