import type { Ticket } from '../../shared/api';
import { call, Problem } from '../../shared/http';
import { askOwnRating } from '../../ticket/own-rating';

/** The service that is to be rated, and the proof that it is one's own. */
export interface Rateable {
  ticketId: string;
  number: string;
  itemCode: string;
  token: string;
}

interface Recognised extends Rateable {
  rated: boolean;
}

/** The token in what a scanner types: the address behind the slip's QR code, or the token alone. */
export function tokenOf(text: string): string | null {
  const found = /^(?:https?:\/\/[^/\s]+\/t\/)?([A-Za-z0-9_-]{16,64})$/.exec(text.trim());
  return found ? found[1]! : null;
}

/** A letter and digits, then six digits; the service says the rest. */
export const looksLikeMarks = (number: string, code: string): boolean => /^[A-Za-z][ -]?\d{1,6}$/.test(number.trim()) && /^\d{6}$/.test(code.trim());

/** @throws Problem already-rated, invitation-expired, not-finished, or what the services say */
export async function byToken(token: string, ask: typeof call = call): Promise<Rateable> {
  const ticket = await ask<Ticket>('GET', '/api/queue/tickets/by-token', { token, timeoutMs: 5000 });
  if (ticket.state !== 'FINISHED') throw new Problem('not-finished', 0);
  const { state } = await askOwnRating(ticket.id, token, ask);
  if (state === 'RATED') throw new Problem('already-rated', 409);
  if (state === 'EXPIRED') throw new Problem('invitation-expired', 409);
  // The evaluation hears of the end of a service a moment later.
  if (state === 'NONE') throw new Problem('not-finished', 0);
  return { ticketId: ticket.id, number: ticket.number, itemCode: ticket.itemCode, token };
}

export async function byMarks(number: string, code: string, ask: typeof call = call): Promise<Rateable> {
  const found = await ask<Recognised>('POST', '/api/evaluation/invitations/by-slip', { body: { number: number.trim(), code: code.trim() }, timeoutMs: 5000 });
  if (found.rated) throw new Problem('already-rated', 409);
  return found;
}
