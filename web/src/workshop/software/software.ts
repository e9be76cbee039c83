import { has, type Me } from '../../shared/equipment/equipment';

export interface SoftwareRequest {
  id: string;
  hallId: string;
  deviceId: string | null;
  program: { name: string; version: string; sha256: string | null };
  why: string;
  requestedBy: string;
  requestedAt: string;
  state: 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'INSTALLED' | 'FOUND' | 'EXPIRED';
  decision: { by: string; at: string; approved: boolean; reason: string | null; expiresAt: string | null } | null;
  version: number;
}

export type SoftwareAct = 'approve' | 'refuse' | 'installed';

/** Who asks does not decide. */
export function softwareActs(one: SoftwareRequest, me: Me): SoftwareAct[] {
  if (one.state === 'REQUESTED' && has(me, 'SUPERVISOR', 'OPERATOR') && one.requestedBy !== me.subject) return ['approve', 'refuse'];
  return one.state === 'APPROVED' && has(me, 'MAINTAINER') ? ['installed'] : [];
}
