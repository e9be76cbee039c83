import type { Plan } from '../../shared/equipment/equipment';
import { everyOf } from './calendar';

/** What the form of a new plan holds, as typed. */
export interface PlanDraft {
  label: string;
  title: string;
  minutes: string;
  every: string;
  /** `KEEP` a rule that these fields cannot say, `NONE` by the meter only. */
  unit: 'ONCE' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY' | 'KEEP' | 'NONE';
  start: string;
  meter: '' | 'DEVICE' | 'HALL_TICKETS' | 'KIOSK_TICKETS' | 'WINDOW_SERVICES';
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
export const meters = ['DEVICE', 'HALL_TICKETS', 'KIOSK_TICKETS', 'WINDOW_SERVICES'] as const;

export function newPlan(today: string): PlanDraft {
  return { label: '', title: '', minutes: '30', every: '3', unit: 'MONTHLY', start: today, meter: '', meterEvery: '', basis: 'SCHEDULE', grace: '3', checklist: '' };
}

function whole(text: string, least: number, most: number): number | null {
  const plain = text.trim();
  const value = /^\d{1,10}$/.test(plain) ? Number(plain) : NaN;
  return value >= least && value <= most ? value : null;
}

const units = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY', once: 'ONCE' } as const;

/** A plan as it is, for the form that changes it. */
export function draftOf(plan: Plan): PlanDraft {
  const { calendar, meter, basis, graceDays } = plan.rule;
  const every = calendar ? everyOf(calendar.rrule) : null;
  return {
    label: '',
    title: plan.work.title,
    minutes: String(plan.work.minutes),
    every: String(every?.n ?? 1),
    unit: !calendar ? 'NONE' : every ? units[every.unit] : 'KEEP',
    start: calendar?.start ?? '',
    meter: (meter?.source ?? '') as PlanDraft['meter'],
    meterEvery: meter ? String(meter.every) : '',
    basis: basis as PlanDraft['basis'],
    grace: String(graceDays),
    checklist: plan.work.checklist.map((item) => item.text).join('\n'),
  };
}

/** An item that is still there keeps its id, so that runs before and after can be compared; a new one gets a free one. */
function itemsOf(texts: string[], before: { id: string; text: string }[]): { id: string; text: string }[] {
  const left = [...before];
  const taken = new Set(before.map((item) => item.id));
  let next = 1;
  return texts.map((text) => {
    const at = left.findIndex((item) => item.text === text);
    if (at >= 0) return left.splice(at, 1)[0]!;
    while (taken.has(`item-${next}`)) next++;
    taken.add(`item-${next}`);
    return { id: `item-${next}`, text };
  });
}

function calendarOf(draft: PlanDraft, every: number, before: Plan | null): PlanBody['calendar'] {
  if (draft.unit === 'NONE') return null;
  const known = before?.rule.calendar ?? null;
  if (draft.unit === 'KEEP') return known;
  const same = known && everyOf(known.rrule);
  // The same rule in other words is the same rule: written anew it would be counted anew.
  if (known && same && units[same.unit] === draft.unit && same.n === every && known.start === draft.start) return known;
  return { rrule: draft.unit === 'ONCE' ? null : `FREQ=${draft.unit};INTERVAL=${every}`, start: draft.start, shift: known?.shift ?? 'NEXT_WORKING_DAY' };
}

/**
 * What is sent, or null while something is missing or wrong. A plan goes by the calendar, by a meter, or by whichever comes first.
 *
 * @param before what is changed; null for a new plan
 */
export function planOf(draft: PlanDraft, before: Plan | null = null): PlanBody | null {
  const minutes = whole(draft.minutes, 0, 7 * 24 * 60);
  const grace = whole(draft.grace, 0, 60);
  const byDays = draft.unit !== 'NONE' && draft.unit !== 'KEEP';
  const every = draft.unit === 'ONCE' || !byDays ? 1 : whole(draft.every, 1, 999);
  const meterEvery = draft.meter === '' ? 1 : whole(draft.meterEvery, 1, 1_000_000_000);
  const items = draft.checklist.split('\n').map((line) => line.trim()).filter(Boolean);
  const title = draft.title.trim();
  if (!title || title.length > 100 || items.length > MOST_ITEMS || items.some((item) => item.length > 200)) return null;
  if (minutes === null || grace === null || every === null || meterEvery === null || (byDays && !/^\d{4}-\d{2}-\d{2}$/.test(draft.start))) return null;
  if (draft.unit === 'NONE' && draft.meter === '') return null;
  return {
    title,
    minutes,
    checklist: itemsOf(items, before?.work.checklist ?? []),
    calendar: calendarOf(draft, every, before),
    meter: draft.meter === '' ? null : { source: draft.meter, every: meterEvery },
    basis: draft.basis,
    graceDays: grace,
  };
}
