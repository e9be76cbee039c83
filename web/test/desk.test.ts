import { expect, test } from 'vitest';
import { grouped, proofText, readProof, readReferral, referralText } from '../src/book/appointment';
import { reasonName, urgentReason } from '../src/counter/forms/priority';
import { belowMinimum, isUnattended, unserved, type KeptWindow } from '../src/desk/windows';
import { fitting } from '../src/kiosk/fitting';
import type { CounterWindow, ItemSummary } from '../src/shared/api';
import { useAnswer } from '../src/shared/answer';
import { Problem } from '../src/shared/http';
import { parseTab } from '../src/shared/tab-address';
import { effectScope, nextTick, ref } from 'vue';

const window = (state: CounterWindow['state'], itemCodes: string[] = [], session: string[] | null = null) =>
  ({ state, itemCodes, session: session && { itemCodes: session } }) as CounterWindow;
const kept = (missingSeconds: number) => ({ missingSeconds }) as KeptWindow;

test('too few windows are those open for an item against what is promised for the hour', () => {
  const promised = [{ itemCode: 'a', from: '09:00', to: '11:00', windows: 2 }];
  const one = [window('OPEN', ['a', 'b'], []), window('SUSPENDED', ['a'], []), window('OPEN', ['a', 'b'], ['b'])];
  expect(belowMinimum(promised, one, '09:00')).toEqual([{ itemCode: 'a', open: 1, promised: 2 }]);
  expect(belowMinimum(promised, one, '11:00')).toEqual([]);
  expect(belowMinimum(promised, [...one, window('OPEN', ['a'], [])], '10:00')).toEqual([]);
  expect(belowMinimum(undefined, one, '10:00')).toEqual([]);
});

test('a window is unattended when its hours have begun and nobody sits there', () => {
  expect(isUnattended(window('CLOSED'), kept(60), true)).toBe(true);
  expect(isUnattended(window('CLOSED'), kept(0), true)).toBe(false);
  expect(isUnattended(window('CLOSED'), kept(60), false)).toBe(false);
  expect(isUnattended(window('SUSPENDED'), kept(60), true)).toBe(false);
  expect(isUnattended(window('CLOSED'), undefined, true)).toBe(false);
});

test('an item waits in vain when no open window serves it', () => {
  const item = (code: string, accepting = true) => ({ code, accepting }) as ItemSummary;
  const items = [item('a'), item('b'), item('c'), item('d', false)];

  expect(unserved(items, [window('OPEN', ['a', 'b'], ['a']), window('SUSPENDED', ['c'], [])]).map((one) => one.code)).toEqual(['b', 'c']);
  expect(unserved(items, [window('OPEN', ['a', 'b', 'c'], [])])).toEqual([]);
});

test('what the code of an appointment says can be read back, scanned or typed', () => {
  const proof = { appointmentId: '0198f0c2-aa11', appointmentCode: '7K2M9PQR4TXY' };

  expect(readProof(proofText({ id: proof.appointmentId, code: proof.appointmentCode }))).toEqual(proof);
  expect(readProof(' 0198F0C2-AA11 7k2m 9pqr-4txy\n')).toEqual(proof);
  expect(grouped('7K2M9PQR4TXY')).toBe('7K2M 9PQR 4TXY');
});

test.each(['', 'hello', '0198f0c2-aa11', '0198f0c2-aa11 SHORT', '<script>:7K2M9PQR4TXY', 'https://example.test/t/abc'])('%j is no proof', (text) => {
  expect(readProof(text)).toBeNull();
});

test.each([
  [{ width: 100, height: 100 }, 1, 1],
  [{ width: 209, height: 99 }, 1, 1],
  [{ width: 210, height: 210 }, 2, 2],
  [{ width: 320, height: 99 }, 3, 1],
  [{ width: 10, height: 0 }, 1, 1],
])('in a room of %j stand %d by %d cells', (room, columns, rows) => {
  expect(fitting(room, { width: 100, height: 100, gap: 10 })).toEqual({ columns, rows, count: columns * rows });
});

test('the open tab and entry are read from the address; an unknown one is the first', () => {
  const names = ['overview', 'ratings'] as const;

  expect(parseTab('#ratings/r%2F1', names)).toEqual({ tab: 'ratings', entry: 'r/1' });
  expect(parseTab('', names)).toEqual({ tab: 'overview', entry: null });
  expect(parseTab('#nothing/r-1', names)).toEqual({ tab: 'overview', entry: null });
});

test('only the newest question is answered on the screen', async () => {
  const waiting: ((value: string) => void)[] = [];
  const path = ref('/a');
  const scope = effectScope();
  const answer = scope.run(() => useAnswer<string>(() => path.value, (() => new Promise((done) => waiting.push(done))) as never))!;

  path.value = '/b';
  await nextTick();
  waiting[1]!('new');
  await nextTick();
  waiting[0]!('old');
  await new Promise((done) => setTimeout(done));

  expect(answer.value.value).toBe('new');
  expect(answer.loading.value).toBe(false);
  scope.stop();
});

test('a question that fails keeps the last answer and tells the problem', async () => {
  let fails = false;
  const scope = effectScope();
  const answer = scope.run(() =>
    useAnswer<string>(() => '/a', (() => (fails ? Promise.reject(new Problem('try-later', 503)) : Promise.resolve('here'))) as never),
  )!;
  await new Promise((done) => setTimeout(done));
  fails = true;
  answer.again();
  await new Promise((done) => setTimeout(done));

  expect(answer.value.value).toBe('here');
  expect(answer.problem.value?.code).toBe('try-later');
  scope.stop();
});

test('a referral is read from its code or its number, and nothing else is one', () => {
  const id = '6f1c2d3e-0000-4000-8000-000000000001';

  expect(readReferral(referralText(id))).toBe(id);
  expect(readReferral(` ${id.toUpperCase()}\n`)).toBe(id);
  expect(readReferral('6f1c2d3e')).toBeNull();
  expect(readReferral(`${id} 7K2M9PQR4TXY`)).toBeNull();
});

test('what is urgent is one of the hall’s codes, or words where none fits', () => {
  expect(urgentReason('medical', 'left over')).toBe('medical');
  expect(urgentReason('other', ' 飞机晚点 ')).toBe('飞机晚点');
  expect(urgentReason('other', ' ')).toBe('');
});

test('a reason that only this hall has is shown as it is', () => {
  const t = (key: string) => `<${key}>`;

  expect(reasonName('medical', t)).toBe('<urgent.medical>');
  expect(reasonName('harvest', t)).toBe('harvest');
});
