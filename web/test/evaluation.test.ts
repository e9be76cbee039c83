import { expect, test } from 'vitest';
import { number, parts, percent } from '../src/evaluation/figures';
import { addDays, asked, isPossible, period, stepFor, todayIn } from '../src/evaluation/scope';
import { complete, fault, firstMissing, nextId, sheet, type Question, type Survey } from '../src/survey/survey';

test.each([
  [null, '–'],
  [undefined, '–'],
  [0, '0.0%'],
  [12 / 13, '92.3%'],
  [1, '100.0%'],
  [0.9996, '99.9%'],
])('a share of %s is shown as %s', (value, shown) => {
  expect(percent(value)).toBe(shown);
});

test('a share shows its parts, and a mean its digits', () => {
  expect(parts({ value: null, numerator: 0, denominator: 0 })).toBe('0 / 0');
  expect(number(4.256)).toBe('4.26');
  expect(number(null)).toBe('–');
});

test('a period ends today and counts today', () => {
  expect(period('week', '2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
  expect(period('year', '2026-03-03').from).toBe('2025-03-04');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
});

test('today is the day of the hall, not of the reader', () => {
  expect(todayIn('Asia/Shanghai', new Date('2026-03-02T16:30:00Z'))).toBe('2026-03-03');
  expect(todayIn('UTC', new Date('2026-03-02T16:30:00Z'))).toBe('2026-03-02');
});

test.each([
  ['2026-01-01', '2026-01-31', 'day'],
  ['2026-01-01', '2026-02-01', 'week'],
  ['2026-01-01', '2026-07-03', 'week'],
  ['2026-01-01', '2026-07-04', 'month'],
])('from %s to %s a trend goes by %s', (from, to, step) => {
  expect(stepFor(from, to)).toBe(step);
});

test('what is empty is not asked for', () => {
  expect(asked('/x', { hall: 'hall-1', unit: '', from: '2026-01-01' }, { by: 'day', page: 0, level: null })).toBe('/x?hall=hall-1&from=2026-01-01&by=day&page=0');
});

test('a period that ends before it begins is not asked', () => {
  expect(isPossible({ from: '2026-01-02', to: '2026-01-02' })).toBe(true);
  expect(isPossible({ from: '2026-01-02', to: '2026-01-01' })).toBe(false);
  expect(isPossible({ from: '', to: '2026-01-01' })).toBe(false);
});

const question = (more: Partial<Question> = {}): Question => ({ id: 'q-1', kind: 'TEXT', text: { zh: '问', en: '' }, required: true, ...more });
const draft = (more: Partial<Survey> = {}) => ({ title: { zh: '题', en: '' }, questions: [question()], opensAt: '2026-01-01T08:00', closesAt: '2026-01-02T08:00', ...more });
const option = (id: string, zh = '选') => ({ id, zh, en: '' });

test.each([
  [draft(), null],
  [draft({ title: { zh: ' ', en: 'Title' } }), 'title'],
  [draft({ questions: [] }), 'questions'],
  [draft({ questions: Array.from({ length: 21 }, () => question()) }), 'questions'],
  [draft({ questions: [question({ text: { zh: '', en: 'x' } })] }), 'text'],
  [draft({ questions: [question({ kind: 'SINGLE', options: [option('a')] })] }), 'options'],
  [draft({ questions: [question({ kind: 'MULTIPLE', options: [option('a'), option('b', '')] })] }), 'options'],
  [draft({ questions: [question({ kind: 'SINGLE', options: [option('a'), option('b')] })] }), null],
  [draft({ closesAt: '2026-01-01T08:00' }), 'period'],
])('a draft %# may be saved or says why not', (survey, expected) => {
  expect(fault(survey)).toBe(expected);
});

test('a sheet holds only what was answered', () => {
  expect(sheet({ a: ' x ', b: '  ', c: [], d: ['one'], e: 3 })).toEqual({ a: 'x', d: ['one'], e: 3 });
});

test('the first question without its answer is named; one that may be passed over is not', () => {
  const questions = [question({ id: 'a', required: false }), question({ id: 'b' }), question({ id: 'c' })];

  expect(firstMissing(questions, { c: 'x' })?.id).toBe('b');
  expect(firstMissing(questions, { b: 'x', c: ['y'] })).toBeNull();
});

test('a missing English text is the Chinese one, and ids are never used twice', () => {
  expect(complete({ zh: ' 题 ', en: '' })).toEqual({ zh: '题', en: '题' });
  expect(nextId('option', ['option-1', 'option-3'])).toBe('option-4');
  expect(nextId('option', ['option-2'])).toBe('option-3');
  expect(nextId('option', [])).toBe('option-1');
});
