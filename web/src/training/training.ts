import type { Name } from '../shared/api';

/** What the audit service says of training, qualification and the registers. */
export const subjects = ['SKILLS', 'BUSINESS', 'COMMUNICATION', 'LAW', 'INTEGRITY', 'SECURITY', 'EMERGENCY'] as const;
export type Subject = (typeof subjects)[number];

export interface Training {
  id: string;
  hallId: string;
  subject: Subject;
  title: Name;
  heldOn: string;
  minutes: number;
  staffIds: string[];
  exam: { passMark: number; itemCodes: string[]; validMonths: number } | null;
  state: 'PLANNED' | 'HELD' | 'CANCELLED';
  results: { staffId: string; attended: boolean; score: number | null }[];
  passed: string[];
  evidence: string[];
  version: number;
}

export interface QuarterLine {
  staffId: string;
  attended: { trainingId: string; subject: Subject; heldOn: string }[];
  missing: Subject[];
  standing: 'COMPLETE' | 'MISSING' | 'OVERDUE';
}

export interface Qualification {
  staffId: string;
  standing: 'QUALIFIED' | 'LAPSED' | 'MOVED' | null;
  itemCodes: string[];
  grants: { sourceId: string; itemCodes: string[]; until: string }[];
  past: { cause: string; after: string; sourceId: string; itemCodes: string[]; by: string | null; at: string }[];
  version: number;
}

export type Cell = 'PASSED' | 'FAILED' | 'ATTENDED' | 'ABSENT' | 'INVITED' | 'NONE';

/** How a person stands with a training, and the score where there is one. */
export function cellOf(training: Training, staffId: string): { cell: Cell; score: number | null } {
  const result = training.results.find((one) => one.staffId === staffId);
  if (!result) return { cell: training.state === 'PLANNED' && training.staffIds.includes(staffId) ? 'INVITED' : 'NONE', score: null };
  if (!result.attended) return { cell: 'ABSENT', score: null };
  if (result.score === null) return { cell: 'ATTENDED', score: null };
  return { cell: training.passed.includes(staffId) ? 'PASSED' : 'FAILED', score: result.score };
}

/** One line of the sheet of signatures while it is typed. */
export interface SheetLine {
  staffId: string;
  attended: boolean;
  score: string;
}

/** What the sheet sends; null while a score is missing or cannot be. Who was absent has none. */
export function sheetBody(lines: readonly SheetLine[], exam: boolean): { staffId: string; attended: boolean; score?: number }[] | null {
  const found: { staffId: string; attended: boolean; score?: number }[] = [];
  for (const { staffId, attended, score } of lines) {
    if (!exam || !attended) {
      found.push({ staffId, attended });
      continue;
    }
    if (!/^\d{1,3}$/.test(score.trim()) || Number(score) > 100) return null;
    found.push({ staffId, attended, score: Number(score) });
  }
  return found;
}

/** When the last of what is granted ends; null when nothing is. */
export function lastEnd(one: Qualification): string | null {
  return one.grants.map((grant) => grant.until).sort().at(-1) ?? null;
}

export interface Missing {
  day: string;
  staffId: string;
}

/** Missing days by person, those with the most first. */
export function byPerson(missing: readonly Missing[]): { staffId: string; days: string[] }[] {
  const found = new Map<string, string[]>();
  for (const { day, staffId } of missing) found.set(staffId, [...(found.get(staffId) ?? []), day]);
  return [...found].map(([staffId, days]) => ({ staffId, days })).sort((a, b) => b.days.length - a.days.length || a.staffId.localeCompare(b.staffId));
}

export interface DayRecord {
  day: string;
  staffId: string;
  marks: { quality: number; efficiency: number; service: number; discipline: number };
  note: string;
  by: string;
  at: string;
  corrections: number;
}

export const marks = ['quality', 'efficiency', 'service', 'discipline'] as const;

export function mean(record: DayRecord): number {
  return marks.reduce((sum, name) => sum + record.marks[name], 0) / marks.length;
}

/** A sum in yuan as people type it, in cents; null when it is none. */
export function cents(yuan: string): number | null {
  const text = yuan.trim();
  return /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
}
