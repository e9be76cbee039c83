import type { Name } from '../shared/api';
import { isId, type Values } from '../shared/form/field';

/** Plans for emergencies and their rehearsals (S6). */
export const planKinds = ['SYSTEM_FAILURE', 'DISPUTE', 'POWER_CUT', 'FIRE', 'MEDICAL', 'CROWD', 'OTHER'] as const;
export type PlanKind = (typeof planKinds)[number];

export interface Plan {
  code: string;
  number: number;
  kind: PlanKind;
  title: Name;
  steps: Name[];
  notice: Name;
  publishedBy: string;
  publishedAt: string;
}

export interface Drill {
  id: string;
  hallId: string;
  planCode: string;
  planNumber: number;
  scheduledOn: string;
  scheduledBy: string;
  state: 'SCHEDULED' | 'RUN' | 'CANCELLED';
  result: { score: number; minutes: number; participants: string[]; lessons: string; by: string; at: string } | null;
  version: number;
}

/** A plan at work in a hall; title, steps and notice are those of the version that was put to work. */
export interface Emergency {
  id: string;
  hallId: string;
  planCode: string;
  planNumber: number;
  kind: PlanKind;
  title: Name;
  steps: Name[];
  notice: Name;
  /** Numbers from 1. */
  done: number[];
  state: 'ACTIVE' | 'ENDED';
  by: string;
  at: string;
  endedBy: string | null;
  endedAt: string | null;
  version: number;
}

/** A plan is at work once in a hall, whichever version. */
export const canStart = (plan: Plan, running: readonly Emergency[]): boolean => running.every((one) => one.planCode !== plan.code);

/** Steps that nobody has ticked. */
export const left = (one: Emergency): number => one.steps.length - one.done.length;

/** The newest version of each plan, by code. */
export function latestPlans(all: readonly Plan[]): Plan[] {
  const found = new Map<string, Plan>();
  for (const one of all) if ((found.get(one.code)?.number ?? 0) < one.number) found.set(one.code, one);
  return [...found.values()].sort((a, b) => a.code.localeCompare(b.code));
}

export const linesOf = (text: string): string[] => text.split('\n').map((one) => one.trim()).filter(Boolean);

/** Numbers of people as they are typed, parted by spaces or commas; null while one of them cannot be. */
export function numbersOf(text: string): string[] | null {
  const found = [...new Set(text.split(/[\s,，、]+/).filter(Boolean))];
  return found.length > 0 && found.every(isId) ? found : null;
}

/** What a plan is typed as: one step a line, in both languages alike. */
export function typedPlan(plan?: Plan): Values {
  return {
    code: plan?.code ?? '',
    kind: plan?.kind ?? '',
    titleZh: plan?.title.zh ?? '',
    titleEn: plan?.title.en ?? '',
    noticeZh: plan?.notice.zh ?? '',
    noticeEn: plan?.notice.en ?? '',
    stepsZh: (plan?.steps ?? []).map((one) => one.zh).join('\n'),
    stepsEn: (plan?.steps ?? []).map((one) => one.en).join('\n'),
  };
}

/** The next version of a plan; null while something is missing or the steps do not go by pairs. */
export function planBody(values: Values): { kind: string; title: Name; notice: Name; steps: Name[] } | null {
  const text = (name: string) => (values[name] ?? '').trim();
  const [zh, en] = [linesOf(text('stepsZh')), linesOf(text('stepsEn'))];
  if (!isId(text('code')) || !text('kind') || zh.length === 0 || zh.length !== en.length || zh.length > 50) return null;
  if (['titleZh', 'titleEn', 'noticeZh', 'noticeEn'].some((name) => !text(name))) return null;
  return {
    kind: text('kind'),
    title: { zh: text('titleZh'), en: text('titleEn') },
    notice: { zh: text('noticeZh'), en: text('noticeEn') },
    steps: zh.map((one, index) => ({ zh: one, en: en[index]! })),
  };
}
