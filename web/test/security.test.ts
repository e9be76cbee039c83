import { expect, test } from 'vitest';
import { addressOf, spanOfMonth, spanProblem } from '../src/security/report';

test('a month is its first to its last day', () => {
  expect(spanOfMonth('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(spanOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(spanOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(spanOfMonth('2026-13')).toBeNull();
  expect(spanOfMonth('')).toBeNull();
});

test.each([
  ['2026-01-01', '2026-01-01', null],
  ['2026-01-02', '2026-01-01', 'order'],
  ['2026-01-01', '2026-04-03', null],
  ['2026-01-01', '2026-04-04', 'long'],
  ['', '2026-01-01', 'missing'],
] as const)('from %s to %s: %s', (from, to, problem) => {
  expect(spanProblem({ from, to })).toBe(problem);
});

test('days begin where the halls are', () => {
  expect(decodeURIComponent(addressOf({ from: '2026-11-01', to: '2026-11-30' }))).toBe('/api/audit/security-report?from=2026-10-31T16:00:00.000Z&to=2026-11-30T16:00:00.000Z');
});
