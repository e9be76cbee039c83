/** The times on a paper slip, as a clerk types them. */
export interface PaperTimes {
  issued: string;
  called: string;
  started: string;
  finished: string;
}

export const paperSteps = ['issued', 'called', 'started', 'finished'] as const;

/** A time of the given day, as written on the wall clock of this hall. */
export function instantOf(day: string, time: string): string {
  return new Date(`${day}T${time}:00`).toISOString();
}

/** The first time that is missing before a later one, or earlier than the one before it; null when they can be true. */
export function wrongTime(times: PaperTimes): keyof PaperTimes | null {
  if (!times.issued) return 'issued';
  let before = times.issued;
  let gap: keyof PaperTimes | null = null;
  for (const step of paperSteps.slice(1)) {
    const time = times[step];
    if (!time) {
      gap ??= step;
      continue;
    }
    if (gap) return gap;
    if (time < before) return step;
    before = time;
  }
  return null;
}
