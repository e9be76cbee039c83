import { has, type Fault, type Me, type WorkOrder } from '../shared/equipment/equipment';

/** What may be done to a work order now, by whom. The service decides; this keeps the board from offering what it would refuse. */
export type OrderAct = 'assign' | 'start' | 'hold' | 'resume' | 'done' | 'verify' | 'rework';
export type FaultAct = 'order' | 'rate' | 'dismiss';

export function orderActs(order: WorkOrder, me: Me): OrderAct[] {
  const mine = order.assignee === me.subject;
  const acts: OrderAct[] = [];
  if (has(me, 'MAINTAINER')) {
    if (mine && order.state === 'ASSIGNED') acts.push('start');
    if (mine && order.state === 'IN_PROGRESS') acts.push('done', 'hold');
    if (mine && order.state === 'ON_HOLD') acts.push('resume');
    if (['OPEN', 'ASSIGNED', 'IN_PROGRESS'].includes(order.state)) acts.push('assign');
  }
  // Whoever did the work does not say that it is good.
  if (order.state === 'DONE' && has(me, 'MAINTAINER', 'SUPERVISOR') && order.work?.by !== me.subject) acts.push('verify', 'rework');
  return acts;
}

/** Photos are added until the order is verified, and removed while the work goes on. */
export function orderPhotos(order: WorkOrder, me: Me): { mayAdd: boolean; mayRemove: boolean } {
  const keeps = has(me, 'MAINTAINER');
  return { mayAdd: keeps && order.state !== 'VERIFIED', mayRemove: keeps && order.state !== 'VERIFIED' && order.state !== 'DONE' };
}

/** @param ordered somebody works on it: what was worked on is ended by verifying */
export function faultActs(fault: Fault, ordered: boolean, me: Me): FaultAct[] {
  if (!has(me, 'MAINTAINER') || fault.state !== 'OPEN') return [];
  const acts: FaultAct[] = ordered ? [] : ['order'];
  // A critical one holds a window shut: it is resolved, never rated down.
  if (fault.severity !== 'CRITICAL') acts.push('rate');
  if (!ordered) acts.push('dismiss');
  return acts;
}

/** These take effect at once; the others ask for something first. */
export const atOnce: readonly OrderAct[] = ['start', 'resume'];

const grades = ['CRITICAL', 'MAJOR', 'MINOR'];

/** The worst first, then whoever waits longest. */
export function byUrgency(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((one, other) => grades.indexOf(one.severity) - grades.indexOf(other.severity) || one.reportedAt.localeCompare(other.reportedAt));
}
