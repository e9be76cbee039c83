import { addDays } from '../evaluation/scope';
import type { Durations, HallFigures } from '../desk/stages';

/** A period of the hall's calendar, both days included. */
export interface Period {
  from: string;
  to: string;
}

export interface EquipmentFigures {
  reliability: {
    devices: number;
    failures: number;
    openFaults: number;
    repairs: number;
    downSeconds: number;
    mttrSeconds: number | null;
    mtbfSeconds: number | null;
    availability: number | null;
    firstTimeFix: number | null;
  };
}

export type ViolationState = 'CANDIDATE' | 'CONFIRMED' | 'DISMISSED' | 'APPEALED' | 'UPHELD' | 'REVOKED';
export type Grade = 'MINOR' | 'SERIOUS' | 'GRAVE';
export interface Violation {
  id: string;
  day: string;
  ruleCode: string;
  grade: Grade;
  state: ViolationState;
  origin: { kind: string; eventId: string | null };
}

/** `open` somebody has still to decide, `standing` it counts, `dropped` it does not. */
export type Standing = 'open' | 'standing' | 'dropped';
const standingOf: Record<ViolationState, Standing> = { CANDIDATE: 'open', APPEALED: 'open', CONFIRMED: 'standing', UPHELD: 'standing', DISMISSED: 'dropped', REVOKED: 'dropped' };

export interface HoursOfWindow {
  windowId: string;
  number: string;
  label: { zh: string; en: string };
  postedSeconds: number;
  keptSeconds: number;
  suspendedSeconds: number;
  missingSeconds: number;
  sessions: { staffId: string; leftOpenSince: string | null }[];
}

/** The items people wait longest for, worst first; only where somebody was called at all. */
export function longestWaits(figures: HallFigures, most: number): { code: string; wait: Durations; issued: number; finished: number }[] {
  return Object.entries(figures.items)
    .map(([code, one]) => ({ code, wait: one.reception, issued: one.issued, finished: one.finished }))
    .filter((one) => one.wait.count > 0)
    .sort((one, other) => (other.wait.p90Seconds ?? 0) - (one.wait.p90Seconds ?? 0) || one.code.localeCompare(other.code))
    .slice(0, most);
}

export interface RuleCount {
  rule: string;
  grade: Grade;
  counts: Record<Standing, number>;
}

const weight: Record<Grade, number> = { GRAVE: 2, SERIOUS: 1, MINOR: 0 };

/** Violations of a period by the rule they broke; the gravest first. */
export function byRule(violations: Violation[], { from, to }: Period): RuleCount[] {
  const rules = new Map<string, RuleCount>();
  for (const one of violations) {
    if (one.day < from || one.day > to) continue;
    const rule = rules.get(one.ruleCode) ?? { rule: one.ruleCode, grade: one.grade, counts: { open: 0, standing: 0, dropped: 0 } };
    rule.counts[standingOf[one.state]] += 1;
    // The same rule may have been graded anew: the gravest is shown.
    if (weight[one.grade] > weight[rule.grade]) rule.grade = one.grade;
    rules.set(one.ruleCode, rule);
  }
  const all = ({ counts }: RuleCount) => counts.open + counts.standing + counts.dropped;
  return [...rules.values()].sort((one, other) => weight[other.grade] - weight[one.grade] || all(other) - all(one) || one.rule.localeCompare(other.rule));
}

export function standing(rules: RuleCount[]): number {
  return rules.reduce((sum, one) => sum + one.counts.standing, 0);
}

/** The period in at most so many pieces of whole days, oldest first; the first may be shorter. */
export function pieces({ from, to }: Period, most: number): Period[] {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  const length = Math.ceil(days / most);
  const found: Period[] = [];
  for (let end = to; end >= from; end = addDays(end, -length)) {
    const begin = addDays(end, 1 - length);
    found.unshift({ from: begin < from ? from : begin, to: end });
  }
  return found;
}

/** The years a period touches. */
export function years({ from, to }: Period): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}

/** When a day begins in the hall, as a moment: the ledger is asked by moments. */
export function startOfDay(day: string, zone: string | undefined): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  let at = utc - offset(utc, zone);
  // Where the clock was changed in between, the first guess may lie an hour beside.
  at = utc - offset(at, zone);
  return new Date(at).toISOString();
}

function offset(at: number, zone: string | undefined): number {
  const wall = new Intl.DateTimeFormat('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - at;
}

/** The moments of a period: from its first on, before the one after it. */
export function moments({ from, to }: Period, zone: string | undefined): Period {
  return { from: startOfDay(from, zone), to: startOfDay(addDays(to, 1), zone) };
}

/** Of all windows together, how much of the posted time somebody sat there; null when nothing was posted. */
export function keptShare(windows: HoursOfWindow[]): number | null {
  const posted = windows.reduce((sum, one) => sum + one.postedSeconds, 0);
  return posted === 0 ? null : windows.reduce((sum, one) => sum + one.keptSeconds, 0) / posted;
}

export const toMinutes = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds / 6) / 10);
export const toHours = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds / 36) / 100);
export const toPercent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);
