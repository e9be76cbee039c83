import { effectScope } from 'vue';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lanes, type Lane } from '../src/shared/equipment/equipment';
import { Problem } from '../src/shared/http';
import { useBoard, VERIFIED_SHOWN } from '../src/workshop/board/use-board';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function standing(answer: (path: string) => unknown) {
  const scope = effectScope();
  const board = scope.run(() => useBoard(() => 'hall-1', (async (_method: string, path: string) => answer(path)) as never))!;
  return { board, stop: () => scope.stop() };
}
const orders = (path: string, n: number, nextPage: number | null = null) => {
  const state = /state=(\w+)/.exec(path)![1] as Lane;
  return { items: Array.from({ length: n }, (_, i) => ({ id: `${state}-${i}`, state, faultId: `f-${state}-${i}` })), nextPage };
};

test('a board has every lane, and only the latest of what was verified', async () => {
  const { board, stop } = standing((path) => (path.includes('/faults') ? { items: [{ id: 'f-OPEN-0' }, { id: 'f-new' }], nextPage: null } : orders(path, 9, path.includes('DONE') || path.includes('VERIFIED') ? 1 : null)));
  await vi.advanceTimersByTimeAsync(0);

  expect(Object.keys(board.board.value!.lanes)).toEqual([...lanes]);
  expect(board.board.value!.lanes.VERIFIED).toHaveLength(VERIFIED_SHOWN);
  expect(board.board.value!.longer).toEqual(['DONE']);
  expect(board.ordered.value.has('f-OPEN-0')).toBe(true);
  expect(board.ordered.value.has('f-new')).toBe(false);
  // What was verified ended its fault: a fault that is open again has no order.
  expect(board.ordered.value.has('f-VERIFIED-0')).toBe(false);
  stop();
});

test('a board that cannot be read keeps what it shows and says so, until it can be read again', async () => {
  let down = false;
  const { board, stop } = standing((path) => {
    if (down) throw new Problem('offline', 0);
    return path.includes('/faults') ? { items: [], nextPage: null } : orders(path, 1);
  });
  await vi.advanceTimersByTimeAsync(0);
  down = true;
  await vi.advanceTimersByTimeAsync(8000);

  expect(board.problem.value?.code).toBe('offline');
  expect(board.board.value!.lanes.OPEN).toHaveLength(1);
  down = false;
  await vi.advanceTimersByTimeAsync(8000);
  expect(board.problem.value).toBeNull();
  stop();
});

test('an answer that comes late does not overwrite a newer one', async () => {
  const waiting: (() => void)[] = [];
  let round = 0;
  const { board, stop } = standing((path) => {
    if (!path.includes('/faults')) return orders(path, 0);
    round += 1;
    const mine = { items: [{ id: `f-${round}` }], nextPage: null };
    return round === 1 ? new Promise((done) => waiting.push(() => done(mine))) : mine;
  });
  await vi.advanceTimersByTimeAsync(0);
  board.again();
  await vi.advanceTimersByTimeAsync(0);
  waiting.forEach((answer) => answer());
  await vi.advanceTimersByTimeAsync(0);

  expect(board.board.value!.faults.map((one) => one.id)).toEqual(['f-2']);
  stop();
});
