export const outcomes = ['CLEAN', 'CLEANED', 'INFECTED', 'FAILED'] as const;
export type Outcome = (typeof outcomes)[number];

/** One device is searched every so many days; its id is the device's. */
export interface ScanDuty {
  id: string;
  hallId: string;
  everyDays: number;
  dueAt: string;
  results: { engine: string; definitions: string; outcome: Outcome; threats: number; by: string; at: string }[];
  version: number;
}

export function isLate(duty: ScanDuty, now: Date): boolean {
  return now.getTime() >= Date.parse(duty.dueAt);
}

/** How many threats go with an outcome: none with a clean one, at least one with what was found. */
export function threatsAsked(outcome: string | undefined): { asked: boolean; least: number } {
  return { asked: outcome !== 'CLEAN' && !!outcome, least: outcome === 'FAILED' ? 0 : 1 };
}
