import { has, type Me } from '../inspection/common/work';

/** What the audit service says of a person's month. */
export const grades = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const;
export type MonthGrade = (typeof grades)[number];

export interface Input {
  kind: string;
  weight: number;
  /** Null: nothing happened, and the weight leaves the total. */
  score: number | null;
  count: number;
  eventIds: string[];
}

export interface Appraisal {
  staffId: string;
  hallId: string;
  month: string;
  weightsVersion: number;
  inputs: Input[];
  total: number;
  grade: MonthGrade;
  recommendation: string;
  by: string;
  at: string;
  state: 'OPEN' | 'OBJECTED' | 'DECIDED';
  objection: { text: string; at: string; answer: { by: string; at: string; grade: MonthGrade; text: string } | null } | null;
  version: number;
}

export interface Weights {
  version: number;
  inputs: { input: string; weight: number }[];
  excellent: number;
  good: number;
  fair: number;
}

/** What an input adds to the total, of those that have a score; the sum of all is the total up to rounding. */
export function shares(inputs: readonly Input[]): (number | null)[] {
  const of = inputs.reduce((sum, one) => sum + (one.score === null ? 0 : one.weight), 0);
  return inputs.map((one) => (one.score === null || of === 0 ? null : Math.round(((one.score * one.weight) / of) * 10) / 10));
}

export function mayObject(one: Appraisal, me: Me): boolean {
  return one.staffId === me.subject && one.state === 'OPEN';
}

/** Neither the person nor who made it. */
export function mayDecide(one: Appraisal, me: Me): boolean {
  return one.state === 'OBJECTED' && has(me, 'SUPERVISOR', 'AUDIT_ADMIN') && one.staffId !== me.subject && one.by !== me.subject;
}

/** How many of each grade. */
export function spread(all: readonly Pick<Appraisal, 'grade'>[]): { grade: MonthGrade; count: number }[] {
  return grades.map((grade) => ({ grade, count: all.filter((one) => one.grade === grade).length }));
}
