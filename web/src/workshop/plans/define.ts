/** What the form of a new plan holds, as typed. */
export interface PlanDraft {
  label: string;
  title: string;
  minutes: string;
  every: string;
  unit: 'ONCE' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  start: string;
  meter: '' | 'DEVICE' | 'HALL_TICKETS' | 'WINDOW_SERVICES';
  meterEvery: string;
  basis: 'SCHEDULE' | 'COMPLETION';
  grace: string;
  checklist: string;
}

export interface PlanBody {
  title: string;
  minutes: number;
  checklist: { id: string; text: string }[];
  calendar: { rrule: string | null; start: string; shift: string } | null;
  meter: { source: string; every: number } | null;
  basis: string;
  graceDays: number;
}

export const MOST_ITEMS = 50;

export function newPlan(today: string): PlanDraft {
  return { label: '', title: '', minutes: '30', every: '3', unit: 'MONTHLY', start: today, meter: '', meterEvery: '', basis: 'SCHEDULE', grace: '3', checklist: '' };
}

function whole(text: string, least: number, most: number): number | null {
  const plain = text.trim();
  const value = /^\d{1,10}$/.test(plain) ? Number(plain) : NaN;
  return value >= least && value <= most ? value : null;
}

/** What is sent, or null while something is missing or wrong. A plan goes by the calendar; a meter may come first. */
export function planOf(draft: PlanDraft): PlanBody | null {
  const minutes = whole(draft.minutes, 0, 7 * 24 * 60);
  const grace = whole(draft.grace, 0, 60);
  const every = draft.unit === 'ONCE' ? 1 : whole(draft.every, 1, 999);
  const meterEvery = draft.meter === '' ? 1 : whole(draft.meterEvery, 1, 1_000_000_000);
  const items = draft.checklist.split('\n').map((line) => line.trim()).filter(Boolean);
  const title = draft.title.trim();
  if (!title || title.length > 100 || items.length > MOST_ITEMS || items.some((item) => item.length > 200)) return null;
  if (minutes === null || grace === null || every === null || meterEvery === null || !/^\d{4}-\d{2}-\d{2}$/.test(draft.start)) return null;
  return {
    title,
    minutes,
    checklist: items.map((text, i) => ({ id: `item-${i + 1}`, text })),
    calendar: { rrule: draft.unit === 'ONCE' ? null : `FREQ=${draft.unit};INTERVAL=${every}`, start: draft.start, shift: 'NEXT_WORKING_DAY' },
    meter: draft.meter === '' ? null : { source: draft.meter, every: meterEvery },
    basis: draft.basis,
    graceDays: grace,
  };
}
