import { expect, test } from 'vitest';
import { fontSizePx, letterHeightMm } from '../src/display/letters';
import { matching, unitsOf } from '../src/kiosk/catalogue';
import { newestOpen } from '../src/pad/invitations';
import { pageAt } from '../src/pages';
import type { Invitation, ItemSummary } from '../src/shared/api';
import { placeOn } from '../src/shared/session';
import { newKey } from '../src/shared/key';
import { ended, pollAfter } from '../src/ticket/pace';
import { tokenIn } from '../src/ticket/token';

test.each([
  [0.6, 7.3],
  [3, 36.7],
  [8, 97.7],
])('letters read at %d m are %d mm high', (distance, height) => {
  expect(letterHeightMm(distance)).toBeCloseTo(height, 1);
});

test('a finer screen needs more pixels for the same letters', () => {
  expect(fontSizePx(3, 4)).toBeCloseTo(2 * fontSizePx(3, 2));
});

test.each([
  ['/', 'door'],
  ['/kiosk', 'kiosk'],
  ['/display', 'display'],
  ['/counter', 'counter'],
  ['/pad', 'pad'],
  ['/t/abc', 'ticket'],
  ['/elsewhere', 'door'],
  ['/desk', 'desk'],
  ['/desk/evaluation', 'evaluation'],
  ['/book/hall-1', 'book'],
  ['/satisfaction/hall-1', 'satisfaction'],
  ['/s/survey-1', 'survey'],
])('%s is the page %s', (path, page) => {
  expect(pageAt(path).name).toBe(page);
});

test('after signing in one is where one wanted to be, on this page only', () => {
  const here = { pathname: '/desk/inspection', search: '?a=1', hash: '#findings/f-1' } as Location;

  expect(placeOn('/desk/inspection', here)).toBe('/desk/inspection?a=1#findings/f-1');
  expect(placeOn('/desk/ledger', here)).toBe('/desk/ledger');
});

test('a token is read from the path, also a spoilt one', () => {
  expect(tokenIn('/t/a%2Bb')).toBe('a+b');
  expect(tokenIn('/t/%E0%A4%A')).toBe('%E0%A4%A');
  expect(tokenIn('/t')).toBe('');
});

test('keys are 128 bits and differ', () => {
  const keys = Array.from({ length: 100 }, newKey);

  expect(new Set(keys).size).toBe(100);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
});

test('phones near their turn ask more often, hidden ones seldom, all with jitter', () => {
  const waiting = (peopleAhead: number) => ({ state: 'WAITING' as const, peopleAhead });

  expect(pollAfter(waiting(2), false, 0)).toBe(4000);
  expect(pollAfter(waiting(20), false, 0)).toBe(10_000);
  expect(pollAfter(waiting(20), false, 1)).toBe(13_000);
  expect(pollAfter(waiting(2), true, 0)).toBe(30_000);
  expect(ended({ state: 'FINISHED' })).toBe(true);
  expect(ended({ state: 'MISSED' })).toBe(false);
});

test('items are found by any of their words and grouped by unit', () => {
  const item = (code: string, zh: string, en: string, unitId: string) =>
    ({ code, unitId, name: { zh, en }, unitName: { zh: '社保', en: 'Insurance' } }) as ItemSummary;
  const items = [item('A', '养老参保', 'Pension', 'u1'), item('B', '医保转移', 'Medical transfer', 'u1'), item('C', '登记', 'Registry', 'u2')];

  expect(matching(items, '医保').map((one) => one.code)).toEqual(['B']);
  expect(matching(items, 'medical TRANS').map((one) => one.code)).toEqual(['B']);
  expect(matching(items, '  ')).toHaveLength(3);
  expect(unitsOf(items).map((unit) => [unit.id, unit.count])).toEqual([['u1', 2], ['u2', 1]]);
});

test('the pad shows the newest invitation not answered here', () => {
  const invitation = (ticketId: string, createdAt: string) => ({ ticketId, createdAt }) as Invitation;
  const list = [invitation('old', '2026-01-01T00:00:00Z'), invitation('new', '2026-01-01T00:05:00Z')];

  expect(newestOpen(list, new Set())?.ticketId).toBe('new');
  expect(newestOpen(list, new Set(['new', 'old']))).toBeNull();
});
