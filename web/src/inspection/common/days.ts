/** Days, months and quarters of the hall's calendar, as the service writes them. */
export function todayIn(zone: string | undefined, now = new Date()): string {
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(now);
}

export function addDays(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** `back` months before the month of the day, like `2026-10`. */
export function monthBefore(day: string, back: number): string {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - back);
  return at.toISOString().slice(0, 7);
}

/** The latest `count` months up to and with the one `from` months back. */
export function monthsUpTo(day: string, from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => monthBefore(day, from + index));
}

/** Like `2026-Q4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
}

export function quartersUpTo(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => quarterOf(`${monthBefore(day, index * 3)}-01`));
}
