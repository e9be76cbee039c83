import { expect, test } from 'vitest';
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

test('ticket and token travel in headers', async () => {
  let seen: unknown;
  await askOwnRating('t-1', 'secret', ((_: string, path: string, options: unknown) => ((seen = [path, options]), Promise.resolve(rated))) as never);

  expect(seen).toMatchObject(['/api/evaluation/ratings/own', { token: 'secret', headers: { 'X-Ticket-Id': 't-1' } }]);
});
