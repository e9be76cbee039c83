/** A set of durations; null where nothing was measured, never 0. */
export interface Durations {
  count: number;
  medianSeconds: number | null;
  p90Seconds: number | null;
}

export interface StageFigures {
  issued: number;
  finished: number;
  missed: number;
  cancelled: number;
  referred: number;
  open: number;
  reception: Durations;
  consultation: Durations;
  handling: Durations;
  /** Of items promised in minutes. */
  promise: { kept: number; judged: number; rate: number | null };
}

export interface HallFigures {
  all: StageFigures;
  items: Record<string, StageFigures>;
  windows: Record<string, StageFigures>;
  channels: Record<string, StageFigures>;
}

/** Of the queue; the fourth, feedback, is how many of those served have rated. */
export const stages = ['reception', 'consultation', 'handling'] as const;

/** Minutes and seconds, like 3:05; hours are minutes too. A dash where nothing was measured. */
export function minutes(seconds: number | null): string {
  if (seconds === null) return '–';
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
