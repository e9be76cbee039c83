import type { Plan } from '../../shared/equipment/equipment';

export interface ItemAnswer {
  passed: string;
  note: string;
}

export interface PlanBody {
  results: { itemId: string; passed: boolean; note: string | null }[];
  reading: number | null;
}

/** Whether somebody has to read the meter off the device; the others are counted by themselves. */
export function needsReading(plan: Plan): boolean {
  return plan.rule.meter?.source === 'DEVICE';
}

/** What is sent, or null while something is unanswered. */
export function planBody(plan: Plan, answers: Record<string, ItemAnswer>, reading: string): PlanBody | null {
  const results = plan.work.checklist.map((item) => ({ itemId: item.id, answer: answers[item.id] }));
  if (results.some(({ answer }) => !answer?.passed)) return null;
  const read = reading.trim();
  if (needsReading(plan) && !/^\d{1,12}$/.test(read)) return null;
  return {
    results: results.map(({ itemId, answer }) => ({ itemId, passed: answer!.passed === 'yes', note: answer!.note.trim() || null })),
    reading: needsReading(plan) ? Number(read) : null,
  };
}
