import type { CounterWindow, ItemSummary } from '../shared/api';

export interface KeptWindow {
  windowId: string;
  postedSeconds: number;
  keptSeconds: number;
  suspendedSeconds: number;
  missingSeconds: number;
}

/** Nobody sits there although its hours have begun. */
export function isUnattended(window: CounterWindow, kept: KeptWindow | undefined, hallOpen: boolean): boolean {
  return hallOpen && window.state === 'CLOSED' && (kept?.missingSeconds ?? 0) > 0;
}

/** Items that take numbers while no open window serves them: whoever waits for one waits in vain. */
export function unserved(items: ItemSummary[], windows: CounterWindow[]): ItemSummary[] {
  const served = new Set(
    windows.filter((one) => one.state === 'OPEN').flatMap((one) => (one.session?.itemCodes.length ? one.session.itemCodes : one.itemCodes)),
  );
  return items.filter((item) => item.accepting && !served.has(item.code));
}

export function minutes(seconds: number): number {
  return Math.round(seconds / 60);
}
