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

/**
 * The first time that is missing or before the step ahead of it; null when they can be true. A service is on a slip
 * whole or not at all: who was called has an end, who still waits has neither.
 */
export function wrongTime(times: PaperTimes): keyof PaperTimes | null {
  if (!times.issued) return 'issued';
  const served = times.called || times.started || times.finished;
  if (served && !times.called) return 'called';
  if (served && !times.finished) return 'finished';
  let before = times.issued;
  for (const step of paperSteps.slice(1)) {
    const time = times[step];
    if (!time) continue;
    if (time < before) return step;
    before = time;
  }
  return null;
}
