import type { Invitation } from '../shared/api';

/** The newest that was not answered here. Its end is the service's to judge: the pad's clock may be wrong. */
export function newestOpen(invitations: Invitation[], done: ReadonlySet<string>): Invitation | null {
  const open = invitations.filter((one) => !done.has(one.ticketId));
  return open.sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0] ?? null;
}
