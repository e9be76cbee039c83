import { call, problemOf } from '../shared/http';

export interface GivenRating {
  level: number;
  tags: string[];
  comment: string | null;
  submittedAt: string;
}

/** What the service knows of the rating of one's own visit, on whichever screen it was given. */
export interface OwnRating {
  state: 'OPEN' | 'RATED' | 'EXPIRED' | 'NONE';
  rating: GivenRating | null;
  correctableUntil: string | null;
}

const open: OwnRating = { state: 'OPEN', rating: null, correctableUntil: null };

/** A service that does not have the question yet is taken as "not rated": it refuses a second rating by itself. */
export async function askOwnRating(ticketId: string, token: string, ask: typeof call = call): Promise<OwnRating> {
  try {
    return await ask<OwnRating>('GET', '/api/evaluation/ratings/own', {
      token,
      headers: { 'X-Ticket-Id': ticketId },
      timeoutMs: 5000,
    });
  } catch (thrown) {
    const { status, code } = problemOf(thrown);
    if (status === 404 || code === 'unauthenticated' || code === 'forbidden') return open;
    throw thrown;
  }
}

export function mayCorrect(own: OwnRating, now: Date): boolean {
  return own.state === 'RATED' && !!own.correctableUntil && now < new Date(own.correctableUntil);
}
