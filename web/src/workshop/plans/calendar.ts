import { mondayOf, plusDays } from '../../shared/equipment/days';
import type { Plan } from '../../shared/equipment/equipment';

export interface Week {
  monday: string | null;
  plans: number;
  minutes: number;
}

export interface Cell {
  day: string;
  inMonth: boolean;
  plans: Plan[];
}

/** Weeks from Monday that cover a month, each day with what is due on it. @param month like `2026-03` */
export function monthGrid(month: string, plans: readonly Plan[]): Cell[][] {
  const byDay = new Map<string, Plan[]>();
  for (const plan of plans) if (plan.due.day) byDay.set(plan.due.day, [...(byDay.get(plan.due.day) ?? []), plan]);
  const weeks: Cell[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = plusDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const day = plusDays(monday, i);
        return { day, inMonth: day.startsWith(month), plans: byDay.get(day) ?? [] };
      }),
    );
  }
  return weeks;
}

export function plusMonths(month: string, n: number): string {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, at - 1 + n, 1)).toISOString().slice(0, 7);
}

/** Hours with one place: people plan weeks in hours. */
export function hours(minutes: number): string {
  return (minutes / 60).toFixed(1).replace(/\.0$/, '');
}

/** What an RFC 5545 rule says, for the words of a screen; null for one that only the rule itself says exactly. */
export function everyOf(rrule: string | null): { unit: 'day' | 'week' | 'month' | 'year' | 'once'; n: number } | null {
  if (rrule === null) return { unit: 'once', n: 1 };
  const parts = new Map(rrule.replace(/^RRULE:/i, '').split(';').map((part) => part.toUpperCase().split('=') as [string, string]));
  const unit = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }[parts.get('FREQ') ?? ''] as 'day' | undefined;
  if (!unit || [...parts.keys()].some((key) => key !== 'FREQ' && key !== 'INTERVAL' && key !== 'WKST')) return null;
  return { unit, n: Number(parts.get('INTERVAL') ?? 1) };
}
