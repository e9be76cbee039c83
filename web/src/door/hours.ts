import type { Hall } from '../shared/api';

/** Today's posted hours in the hall's own zone, `always` for a hall that never closes. */
export function hoursToday(hall: Pick<Hall, 'zone' | 'hours'>, now: Date): 'always' | string[] {
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: hall.zone }).format(now).toUpperCase();
  const spans = hall.hours.filter((span) => span.day === day);
  if (spans.some((span) => span.opens.startsWith('00:00') && /^(24:00|23:59|00:00)/.test(span.closes))) return 'always';
  return spans.map((span) => `${span.opens.slice(0, 5)}–${span.closes.slice(0, 5)}`);
}
