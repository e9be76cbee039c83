import { effectScope, nextTick, ref, type EffectScope } from 'vue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useItems } from '../src/shared/catalogue';

/** A queue that answers when and in what order the test says. */
const asked: { path: string; answer: (codes: string[]) => Promise<void>; refuse: () => Promise<void> }[] = [];
const settled = () => new Promise((done) => setTimeout(done));
const ask = ((_: string, path: string) =>
  new Promise((done, fail) =>
    asked.push({
      path,
      answer: (codes) => (done({ items: codes.map((code) => ({ code })) }), settled() as Promise<void>),
      refuse: () => (fail(new Error('refused')), settled() as Promise<void>),
    }),
  )) as never;

const hall = ref('');
let scope: EffectScope;
let items: ReturnType<typeof useItems>;
const codes = () => items.value.map((one) => one.code);

beforeEach(() => {
  asked.length = 0;
  hall.value = 'hall-1';
  scope = effectScope();
  items = scope.run(() => useItems(() => hall.value, ask))!;
});
afterEach(() => scope.stop());

test('a hall’s items are those it answers, and none before', async () => {
  expect(codes()).toEqual([]);
  expect(asked.map((one) => one.path)).toEqual(['/api/queue/halls/hall-1/items']);

  await asked[0]!.answer(['a']);
  expect(codes()).toEqual(['a']);
});

test('another hall starts empty, and the hall before cannot answer in its place', async () => {
  hall.value = 'hall-2';
  await nextTick();
  await asked[1]!.answer(['c']);
  await asked[0]!.answer(['a']);
  expect(codes()).toEqual(['c']);

  hall.value = 'hall-3';
  await nextTick();
  expect(codes()).toEqual([]);
});

test('a hall that does not answer has no items here', async () => {
  await asked[0]!.answer(['a']);
  hall.value = 'hall-2';
  await nextTick();
  await asked[1]!.refuse();
  expect(codes()).toEqual([]);
});

test('without a hall nothing is asked', async () => {
  hall.value = '';
  await nextTick();
  expect(asked).toHaveLength(1);
});
