import type { Name } from '../shared/api';

export interface Weight {
  kind: string;
  weight: number;
  prior: number;
  /** Null for a share of good ones; else so many for each service are a score of 0. */
  zeroAt: number | null;
}

export interface Formula {
  version: number;
  parts: Weight[];
  leastRatings: number;
  commended: number;
  improveBelow: number;
  words: Name;
}

export interface Part {
  kind: string;
  weight: number;
  count: number;
  sum: number;
  of: number;
  own: number | null;
  line: number;
  fair: number;
  score: number;
}

export interface RankedUnit {
  unitId: string;
  hallId: string;
  name: Name;
  place: number | null;
  score: number | null;
  parts: Part[];
  causes: { kind: 'VIOLATION' | 'EXPOSURE'; id: string; ruleCode: string }[];
  recommendation: 'COMMEND' | 'NONE' | 'IMPROVE';
}

export interface Ranking {
  line: string;
  name: Name;
  year: number;
  formula: Formula;
  units: RankedUnit[];
  publication: { by: string; at: string; size: number; root: string } | null;
}

export interface Lines {
  lines: { code: string; name: Name; units: { unitId: string; hallId: string; name: Name }[] }[];
  formula: Formula;
}

/** A part counted again here, from its own facts and the formula: whoever doubts a place can follow it. */
export function recount(part: Part, formula: Formula): { fair: number; score: number } | null {
  const weight = formula.parts.find((one) => one.kind === part.kind);
  if (!weight) return null;
  const fair = (part.sum + weight.prior * part.line) / (part.of + weight.prior);
  const score = weight.zeroAt === null ? 100 * fair : Math.max(0, 100 * (1 - fair / weight.zeroAt));
  return { fair, score };
}

/** Whether everything a unit was given follows from its parts. Figures are rounded, so a hair's breadth is allowed. */
export function isRecounted(unit: RankedUnit, formula: Formula): boolean {
  const near = (one: number, other: number, by: number) => Math.abs(one - other) <= by;
  const parts = unit.parts.every((part) => {
    const again = recount(part, formula);
    // The line's mean has six digits; divided by a small zero line its rounding grows.
    return again !== null && near(again.fair, part.fair, 1e-5) && near(again.score, part.score, 0.1);
  });
  const weights = unit.parts.reduce((sum, part) => sum + part.weight, 0);
  if (weights === 0) return parts && unit.score === null;
  const total = unit.parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weights;
  return parts && unit.score !== null && near(total, unit.score, 0.02);
}

/** The years that can be asked for, the present one first. */
export function rankedYears(today: string, count = 5): number[] {
  const now = Number(today.slice(0, 4));
  return Array.from({ length: count }, (_, back) => now - back);
}
