import { expect, test } from 'vitest';
import type { HallFigures } from '../src/desk/stages';
import { byRule, keptShare, longestWaits, moments, pieces, standing, startOfDay, toHours, toMinutes, toPercent, years, type HoursOfWindow, type Violation } from '../src/inspector/figures';
import { optionOf } from '../src/inspector/chart-option';
import type { Inks } from '../src/evaluation/charts';

const item = (count: number, p90Seconds: number | null) => ({ issued: count, finished: count, reception: { count, medianSeconds: 60, p90Seconds } });

test('the longest waits come first; where nobody was called there is none', () => {
  const figures = { items: { a: item(3, 120), b: item(1, 600), c: item(0, null), d: item(9, 120) } } as unknown as HallFigures;

  expect(longestWaits(figures, 8).map((one) => one.code)).toEqual(['b', 'a', 'd']);
  expect(longestWaits(figures, 2)).toHaveLength(2);
});

const violation = (more: Partial<Violation>): Violation => ({ id: 'v', day: '2026-03-02', ruleCode: 'C1', grade: 'MINOR', state: 'CONFIRMED', origin: { kind: 'QUEUE', eventId: null }, ...more });

test('violations of the period are counted by rule; what is appealed or a candidate does not stand', () => {
  const rules = byRule(
    [
      violation({}),
      violation({ state: 'UPHELD' }),
      violation({ state: 'CANDIDATE' }),
      violation({ state: 'APPEALED' }),
      violation({ state: 'DISMISSED' }),
      violation({ state: 'REVOKED' }),
      violation({ day: '2026-03-01' }),
      violation({ day: '2026-03-09' }),
      violation({ ruleCode: 'W12', grade: 'GRAVE', state: 'CANDIDATE' }),
    ],
    { from: '2026-03-02', to: '2026-03-08' },
  );

  expect(rules).toEqual([
    { rule: 'W12', grade: 'GRAVE', counts: { open: 1, standing: 0, dropped: 0 } },
    { rule: 'C1', grade: 'MINOR', counts: { open: 2, standing: 2, dropped: 2 } },
  ]);
  expect(standing(rules)).toBe(2);
});

test('a rule that was graded anew shows its gravest', () => {
  expect(byRule([violation({}), violation({ grade: 'SERIOUS' })], { from: '2026-03-02', to: '2026-03-02' })[0]?.grade).toBe('SERIOUS');
});

test.each([
  ['2026-03-02', '2026-03-08', 7, [['2026-03-02', '2026-03-02'], ['2026-03-08', '2026-03-08']], 7],
  ['2026-03-01', '2026-03-08', 7, [['2026-03-01', '2026-03-02'], ['2026-03-07', '2026-03-08']], 4],
  ['2026-03-02', '2026-03-10', 4, [['2026-03-02', '2026-03-04'], ['2026-03-08', '2026-03-10']], 3],
  ['2026-03-02', '2026-03-02', 7, [['2026-03-02', '2026-03-02'], ['2026-03-02', '2026-03-02']], 1],
])('from %s to %s in at most %d pieces', (from, to, most, ends, count) => {
  const found = pieces({ from, to }, most);

  expect(found).toHaveLength(count);
  expect([found[0], found.at(-1)].map((one) => [one!.from, one!.to])).toEqual(ends);
});

test('pieces cover every day once', () => {
  const found = pieces({ from: '2026-01-05', to: '2026-03-31' }, 7);

  for (let at = 1; at < found.length; at++) expect(Date.parse(found[at]!.from) - Date.parse(found[at - 1]!.to)).toBe(86_400_000);
  expect([found[0]!.from, found.at(-1)!.to]).toEqual(['2026-01-05', '2026-03-31']);
});

test('a period may touch two years', () => {
  expect(years({ from: '2025-12-30', to: '2026-01-02' })).toEqual([2025, 2026]);
  expect(years({ from: '2026-01-02', to: '2026-01-02' })).toEqual([2026]);
});

test('a day begins when it begins in the hall', () => {
  expect(startOfDay('2026-03-02', 'Asia/Shanghai')).toBe('2026-03-01T16:00:00.000Z');
  expect(startOfDay('2026-03-02', 'UTC')).toBe('2026-03-02T00:00:00.000Z');
  // The clock goes forward at one in the morning UTC of this day.
  expect(startOfDay('2026-03-29', 'Europe/Paris')).toBe('2026-03-28T23:00:00.000Z');
  expect(startOfDay('2026-03-30', 'Europe/Paris')).toBe('2026-03-29T22:00:00.000Z');
  expect(moments({ from: '2026-03-02', to: '2026-03-02' }, 'Asia/Shanghai')).toEqual({ from: '2026-03-01T16:00:00.000Z', to: '2026-03-02T16:00:00.000Z' });
});

test('hours kept are a share of those posted; of nothing there is none', () => {
  const window = (postedSeconds: number, keptSeconds: number) => ({ postedSeconds, keptSeconds }) as HoursOfWindow;

  expect(keptShare([window(3600, 1800), window(3600, 3600)])).toBe(0.75);
  expect(keptShare([window(0, 100)])).toBeNull();
  expect(keptShare([])).toBeNull();
});

test('what was not measured is no zero', () => {
  expect([toMinutes(null), toHours(null), toPercent(null)]).toEqual([null, null, null]);
  expect([toMinutes(90), toHours(5400), toPercent(0.1234)]).toEqual([1.5, 1.5, 12.3]);
});

test('a chart is drawn in the colours of the page, a second measure on an axis of its own', () => {
  const inks = { ink: 'i', soft: 's', line: 'l', paper: 'p', primary: 'pr', seal: 'se', good: 'g', quiet: 'q', family: 'f', size: 14 } as Inks;
  const standing = optionOf({ categories: ['a'], unit: '%', max: 100, series: [{ name: 'n', look: 'line', values: [1], second: true }, { name: 'm', look: 'seal', kind: 'line', values: [null] }] }, inks) as { yAxis: unknown[]; series: { type: string; color: string; yAxisIndex: number }[] };
  const lying = optionOf({ categories: ['a'], lying: true, series: [{ name: 'n', look: 'primary', stack: true, values: [1] }] }, inks) as { yAxis: { type: string; inverse: boolean }; series: { stack: string }[] };

  expect(standing.yAxis).toHaveLength(2);
  expect(standing.series.map((one) => [one.type, one.color, one.yAxisIndex])).toEqual([['bar', 'l', 1], ['line', 'se', 0]]);
  expect([lying.yAxis.type, lying.yAxis.inverse, lying.series[0]!.stack]).toEqual(['category', true, 'all']);
});
