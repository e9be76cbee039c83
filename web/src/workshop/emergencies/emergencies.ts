import type { Name } from '../../shared/api';

export interface EmergencyPlan {
  id: string;
  name: Name;
  category: string;
  notice: Name;
  steps: Name[];
  definedBy: string;
  definedAt: string;
  version: number;
}

/** A plan at work in a hall; its steps are as they were when it began. */
export interface Activation {
  id: string;
  planId: string;
  hallId: string;
  category: string;
  notice: Name;
  steps: Name[];
  /** Numbers from 1, in the order they were done. */
  done: number[];
  active: boolean;
  activatedBy: string;
  activatedAt: string;
  endedBy: string | null;
  endedAt: string | null;
  version: number;
}

const MOST_STEPS = 30;
const lines = (text: unknown) => String(text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);

/** Steps in both languages, line by line; null when they do not match, or are none or too many. */
export function stepsOf(zh: unknown, en: unknown): Name[] | null {
  const [chinese, english] = [lines(zh), lines(en)];
  if (chinese.length !== english.length || chinese.length < 1 || chinese.length > MOST_STEPS) return null;
  return chinese.map((step, i) => ({ zh: step, en: english[i]! }));
}

/** The body of a plan that was typed; null while it cannot be one. */
export function planBody(typed: Record<string, unknown>): Record<string, unknown> | null {
  const steps = stepsOf(typed.stepsZh, typed.stepsEn);
  return steps && { name: { zh: typed.nameZh, en: typed.nameEn }, category: typed.category, notice: { zh: typed.noticeZh, en: typed.noticeEn }, steps };
}
