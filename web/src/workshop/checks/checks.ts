import type { Asset } from '../../shared/equipment/equipment';

export interface ClosingCheck {
  id: string;
  windowId: string;
  day: string;
  done: string[];
  signedBy: string;
  signedAt: string;
}

export const checkItems = ['PROGRAMS_EXITED', 'POWER_OFF', 'DOORS_AND_WINDOWS_LOCKED', 'PAPERS_PUT_AWAY', 'SEALS_LOCKED_AWAY'] as const;

/** The windows that somebody knows of, in order. */
export function windowsOf(assets: readonly Asset[], more: readonly string[]): string[] {
  const found = [...assets.map((one) => one.spot.windowId), ...more].filter((one): one is string => one !== null);
  return [...new Set(found)].sort();
}
