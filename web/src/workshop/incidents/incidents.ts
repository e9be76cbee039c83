import { has, type Me } from '../../shared/equipment/equipment';
import { instantIn } from '../permits/permits';

export const kinds = ['OUTSIDER_OPERATED', 'FOREIGN_MEDIA', 'FILES_DELETED', 'CASE_OPENED', 'DAMAGED', 'OTHER'] as const;
export const findings = ['NO_FAULT', 'INSTRUCTED', 'LIABLE'] as const;

export const states = ['RECORDED', 'CLOSED'] as const;

export interface Incident {
  id: string;
  kind: (typeof kinds)[number];
  assetId: string;
  label: string;
  hallId: string;
  windowId: string | null;
  answerer: { staffId: string; as: 'AT_WINDOW' | 'CUSTODIAN' } | null;
  note: string | null;
  happenedAt: string;
  recordedBy: string;
  recordedAt: string;
  state: (typeof states)[number];
  outcome: { finding: (typeof findings)[number]; damageCents: number; by: string; at: string } | null;
  version: number;
}

/** A supervisor closes what somebody else answers for. */
export function mayClose(incident: Incident, me: Me): boolean {
  return incident.state === 'RECORDED' && has(me, 'SUPERVISOR') && incident.answerer?.staffId !== me.subject;
}

/** The body of what was seen; day and time are both there or neither: then it is now. Null for a time that is none. */
export function sightOf(typed: Record<string, unknown>, zone?: string): Record<string, unknown> | null {
  const { day, time, ...rest } = typed;
  if (!day && !time) return rest;
  const happenedAt = instantIn(String(day ?? ''), String(time ?? ''), zone);
  return happenedAt === null ? null : { ...rest, happenedAt };
}
