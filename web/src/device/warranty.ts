export type Warranty = 'unknown' | 'over' | 'soon' | 'valid';

/** Three months ahead there is still time to have defects repaired for nothing. */
const SOON_DAYS = 90;

/** @param today like `2026-03-02`; the last day still counts */
export function warrantyOf(end: string | null, today: string): Warranty {
  if (!end) return 'unknown';
  const left = Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  if (left < 0) return 'over';
  return left <= SOON_DAYS ? 'soon' : 'valid';
}
