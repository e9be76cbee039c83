const address = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);

/** A setting of this screen, from its own address: `/display?hall=hall-1&distance=8`. */
export function setting(name: string): string | null {
  return address.get(name);
}

export function numberSetting(name: string, fallback: number, least: number, most: number): number {
  const value = Number(address.get(name) ?? NaN);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
}
