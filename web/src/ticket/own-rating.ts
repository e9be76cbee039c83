import { call } from '../shared/http';

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

export function askOwnRating(ticketId: string, token: string, ask: typeof call = call): Promise<OwnRating> {
  return ask<OwnRating>('GET', '/api/evaluation/ratings/own', { token, headers: { 'X-Ticket-Id': ticketId }, timeoutMs: 5000 });
}

export function mayCorrect(own: OwnRating, now: Date): boolean {
  return own.state === 'RATED' && !!own.correctableUntil && now < new Date(own.correctableUntil);
}
