import { afterEach, expect, test } from 'vitest';
import { hoursToday } from '../src/door/hours';
import { fee, limit, timeOfDay, waitRange, waitWords } from '../src/shared/format';
import { pick, speak } from '../src/shared/texts';

afterEach(() => speak('zh'));

test.each([
  [null, 'wait cannot be estimated yet'],
  [{ lowSeconds: 0, highSeconds: 0 }, 'less than 1 min'],
  [{ lowSeconds: 30, highSeconds: 200 }, 'less than 4 min'],
  [{ lowSeconds: 300, highSeconds: 601 }, '5–11 min'],
  [{ lowSeconds: 600, highSeconds: 600 }, 'about 10 min'],
])('a wait of %j is told as a range', (wait, words) => {
  speak('en');

  expect(waitRange(wait)).toBe(words);
});

test('a likely wait stands before its range', () => {
  expect(waitWords({ lowSeconds: 120, likelySeconds: 365, highSeconds: 700 })).toEqual({ main: '约 6 分钟', range: '预计 2–12 分钟' });
  expect(waitWords({ lowSeconds: 0, likelySeconds: 20, highSeconds: 100 })).toEqual({ main: '马上就到', range: '预计不到 2 分钟' });
});

test('without a likely wait only the range is told', () => {
  expect(waitWords({ lowSeconds: 120, highSeconds: 700 })).toEqual({ main: '预计 2–12 分钟', range: null });
  expect(waitWords({ lowSeconds: 120, likelySeconds: null, highSeconds: 700 }).range).toBeNull();
  expect(waitWords(null)).toEqual({ main: '等候时间暂无法估算', range: null });
});

test('the same wait in Chinese', () => {
  expect(waitRange({ lowSeconds: 300, highSeconds: 600 })).toBe('预计 5–10 分钟');
});

test('times are told in the zone of the hall', () => {
  expect(timeOfDay('2026-11-23T16:05:00Z', 'Asia/Shanghai')).toBe('00:05');
});

test('limits and fees', () => {
  speak('en');

  expect(limit({ amount: 1, unit: 'WORKING_DAYS' })).toBe('1 working day');
  expect(limit({ amount: 0, unit: 'MINUTES' })).toBe('done on the spot');
  expect(limit(null)).toBe('no promised time');
  expect(fee(0)).toBe('free of charge');
  expect(fee(8000)).toBe('CNY 80');
  expect(fee(1250)).toBe('CNY 12.50');
});

test('a name falls back to the language it has', () => {
  speak('en');

  expect(pick({ zh: '窗口', en: '' })).toBe('窗口');
  expect(pick(null)).toBe('');
});

test('hours are those of the day in the hall’s zone', () => {
  const hall = { zone: 'Asia/Shanghai', hours: [{ day: 'TUESDAY', opens: '09:00:00', closes: '17:00:00' }] };

  // Monday 20:00 UTC is Tuesday in Shanghai.
  expect(hoursToday(hall, new Date('2026-11-23T20:00:00Z'))).toEqual(['09:00–17:00']);
  expect(hoursToday(hall, new Date('2026-11-23T02:00:00Z'))).toEqual([]);
  expect(hoursToday({ ...hall, hours: [{ day: 'MONDAY', opens: '00:00', closes: '24:00' }] }, new Date('2026-11-23T02:00:00Z'))).toBe('always');
});
