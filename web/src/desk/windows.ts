import type { CounterWindow, Hall, ItemSummary } from '../shared/api';

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

const serves = (window: CounterWindow, code: string) =>
  window.state === 'OPEN' && (window.session?.itemCodes.length ? window.session.itemCodes : window.itemCodes).includes(code);

/** Items with fewer open windows than the hall promised for this hour. `time` is that on its wall, like 09:30. */
export function belowMinimum(minimum: Hall['minimumOpen'], windows: CounterWindow[], time: string): { itemCode: string; open: number; promised: number }[] {
  return (minimum ?? [])
    .filter((one) => one.from <= time && time < one.to)
    .map((one) => ({ itemCode: one.itemCode, promised: one.windows, open: windows.filter((window) => serves(window, one.itemCode)).length }))
    .filter((one) => one.open < one.promised);
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
