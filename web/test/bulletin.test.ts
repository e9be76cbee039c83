import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf, idOf, lastMonth, shown, type Unit } from '../src/bulletin/bulletin';
import { isRecounted, rankedYears, recount, type Formula, type Part, type RankedUnit } from '../src/bulletin/ranking';

const unit = (name: Unit, n: string) => `${n} ${name}`;

test.each([
  [null, 'SHARE', '–'],
  [12, 'COUNT', '12'],
  [0, 'COUNT', '0'],
  [0.9231, 'SHARE', '92.3 SHARE'],
  [0.9996, 'SHARE', '99.9 SHARE'],
  [1, 'SHARE', '100.0 SHARE'],
  [4.256, 'LEVEL', '4.26 LEVEL'],
  [12.34, 'MINUTES', '12.3 MINUTES'],
] as const)('%s as %s is shown as %s', (value, name, text) => {
  expect(shown({ value, unit: name }, unit)).toBe(text);
});

test('the digest is over each event and a line break, in order', async () => {
  const events = [{ eventId: '/guichet/queue|b', index: 2 }, { eventId: '/guichet/queue|a', index: null }];
  const expected = createHash('sha256').update('/guichet/queue|b\n/guichet/queue|a\n').digest('hex');

  expect(await digestOf(events)).toBe(expected);
  expect(await digestOf([...events].reverse())).not.toBe(expected);
  expect(await digestOf(events.slice(1))).not.toBe(expected);
  expect(await digestOf([])).toBe(createHash('sha256').digest('hex'));
  expect(idOf('/guichet/queue|b')).toBe('b');
});

test('a bulletin is of the month before', () => {
  expect(lastMonth('2026-03-01')).toBe('2026-02');
  expect(lastMonth('2026-01-31')).toBe('2025-12');
});

test('the present year comes first', () => {
  expect(rankedYears('2026-11-28', 3)).toEqual([2026, 2025, 2024]);
});

const formula: Formula = {
  version: 1,
  parts: [
    { kind: 'RATING', weight: 40, prior: 20, zeroAt: null },
    { kind: 'COMPLAINT', weight: 15, prior: 500, zeroAt: 0.01 },
  ],
  leastRatings: 10,
  commended: 1 / 3,
  improveBelow: 60,
  words: { zh: '', en: '' },
};
const rating: Part = { kind: 'RATING', weight: 40, count: 12, sum: 11, of: 12, own: 0.916667, line: 0.8, fair: 0.84375, score: 84.38 };
const complaint: Part = { kind: 'COMPLAINT', weight: 15, count: 1, sum: 1, of: 300, own: 0.003333, line: 0.002, fair: 0.0025, score: 75 };
const ranked = (parts: Part[], score: number | null): RankedUnit => ({ unitId: 'u', hallId: 'h', name: { zh: '', en: '' }, place: 1, score, parts, causes: [], recommendation: 'NONE' });

test('a part is counted again by the formula', () => {
  expect(recount(rating, formula)).toEqual({ fair: 0.84375, score: 84.375 });
  expect(recount(complaint, formula)?.score).toBeCloseTo(75, 6);
  expect(recount({ ...complaint, sum: 400 }, formula)?.score).toBe(0);
  expect(recount({ ...rating, kind: 'LUCK' }, formula)).toBeNull();
});

test('a unit whose score follows from its parts is recounted; any other is not', () => {
  const total = Math.round(((40 * 84.38 + 15 * 75) / 55) * 100) / 100;

  expect(isRecounted(ranked([rating, complaint], total), formula)).toBe(true);
  expect(isRecounted(ranked([rating, complaint], total + 0.1), formula)).toBe(false);
  expect(isRecounted(ranked([{ ...rating, score: 90 }, complaint], total), formula)).toBe(false);
  expect(isRecounted(ranked([{ ...rating, sum: 12 }, complaint], total), formula)).toBe(false);
  expect(isRecounted(ranked([rating, { ...complaint, kind: 'LUCK' }], total), formula)).toBe(false);
  expect(isRecounted(ranked([], null), formula)).toBe(true);
  expect(isRecounted(ranked([], 50), formula)).toBe(false);
});
