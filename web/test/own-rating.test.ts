import { expect, test } from 'vitest';
import { Problem } from '../src/shared/http';
import { askOwnRating, mayCorrect, type OwnRating } from '../src/ticket/own-rating';

const rating = { level: 2, tags: [], comment: null, submittedAt: '2026-11-23T01:00:00Z' };
const rated: OwnRating = { state: 'RATED', rating, correctableUntil: '2026-11-23T13:00:00Z' };

test('a rating can be corrected until its window ends, and not at its end', () => {
  expect(mayCorrect(rated, new Date('2026-11-23T12:59:59Z'))).toBe(true);
  expect(mayCorrect(rated, new Date('2026-11-23T13:00:00Z'))).toBe(false);
});

test('nothing is corrected that was not rated, or has no end', () => {
  const now = new Date('2026-11-23T02:00:00Z');

  expect(mayCorrect({ ...rated, state: 'OPEN' }, now)).toBe(false);
  expect(mayCorrect({ ...rated, correctableUntil: null }, now)).toBe(false);
});

test('a service that does not know the question is taken as not rated; another fault is told', async () => {
  const failing = (status: number, code = 'x') => (() => Promise.reject(new Problem(code, status))) as never;

  expect((await askOwnRating('t-1', 'token', failing(404))).state).toBe('OPEN');
  expect((await askOwnRating('t-1', 'token', failing(401, 'unauthenticated'))).state).toBe('OPEN');
  await expect(askOwnRating('t-1', 'token', failing(503))).rejects.toThrow();
  await expect(askOwnRating('t-1', 'token', failing(403, 'wrong-token'))).rejects.toThrow();
});

test('ticket and token travel in headers', async () => {
  let seen: unknown;
  await askOwnRating('t-1', 'secret', ((_: string, path: string, options: unknown) => ((seen = [path, options]), Promise.resolve(rated))) as never);

  expect(seen).toMatchObject(['/api/evaluation/ratings/own', { token: 'secret', headers: { 'X-Ticket-Id': 't-1' } }]);
});
