import type { Ticket } from '../shared/api';

export function ended(ticket: Pick<Ticket, 'state'>): boolean {
  return ticket.state === 'FINISHED' || ticket.state === 'REFERRED' || ticket.state === 'CANCELLED';
}

/** How long until the next question: short when the turn is near, long when far or out of sight, never all phones at once. */
export function pollAfter(ticket: Pick<Ticket, 'state' | 'peopleAhead'> | null, hidden: boolean, random: number): number {
  const jitter = 1 + random * 0.3;
  if (hidden) return 30_000 * jitter;
  if (!ticket) return 3000 * jitter;
  const near = ticket.state !== 'WAITING' || (ticket.peopleAhead ?? 0) <= 5;
  return (near ? 4000 : 10_000) * jitter;
}
