export interface Permit {
  id: string;
  hallId: string;
  windowId: string;
  staffId: string | null;
  from: string;
  to: string;
  reason: string;
  grantedBy: string;
  grantedAt: string;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
  version: number;
}

export function permitState(permit: Permit, now: Date): 'withdrawn' | 'ahead' | 'now' | 'over' {
  if (permit.withdrawnAt) return 'withdrawn';
  if (now.getTime() < Date.parse(permit.from)) return 'ahead';
  return now.getTime() < Date.parse(permit.to) ? 'now' : 'over';
}

/** A wall clock's time in a hall's zone, as an instant; null for what is no time. The supervisor may sit in another zone. */
export function instantIn(day: string, time: string, zone?: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(asUtc));
  const offset = Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - offset).toISOString();
}
