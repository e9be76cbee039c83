import { has, type Me, type Spot } from '../../shared/equipment/equipment';

export const moveStates = ['REQUESTED', 'APPROVED', 'MOVED', 'REJECTED'] as const;
export type MoveState = (typeof moveStates)[number];

export interface Relocation {
  id: string;
  assetId: string;
  label: string;
  hallId: string;
  from: Spot;
  to: Spot;
  reason: string;
  state: MoveState;
  requestedBy: string;
  requestedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  movedBy: string | null;
  movedAt: string | null;
  version: number;
}

export type MoveAct = 'approve' | 'reject' | 'move';

/** Nobody decides on an own request; the workshop moves what is approved. */
export function moveActs(one: Relocation, me: Me): MoveAct[] {
  if (one.state === 'REQUESTED' && has(me, 'SUPERVISOR', 'OPERATOR') && one.requestedBy !== me.subject) return ['approve', 'reject'];
  return one.state === 'APPROVED' && has(me, 'MAINTAINER') ? ['move'] : [];
}

export function mayAsk(me: Me): boolean {
  return has(me, 'STAFF', 'SUPERVISOR', 'MAINTAINER');
}
