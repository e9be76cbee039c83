import { expect, test } from 'vitest';
import type { Board, Call } from '../src/shared/api';
import { boardAfter } from '../src/shared/feed/board';

const call = (seq: number, number = `A${String(seq).padStart(3, '0')}`): Call => ({
  seq,
  kind: 'CALLED',
  number,
  windowId: 'hall-1-w02',
  windowLabel: { zh: '2号窗口', en: 'Window 2' },
  at: '2026-11-23T01:00:00Z',
});
const board = (seq: number, calls: Call[] = []): Board => ({ hallId: 'hall-1', seq, calls, waiting: 3, emergency: null, at: '2026-11-23T01:00:00Z' });

test('a first snapshot is shown and not spoken', () => {
  const step = boardAfter(null, { type: 'snapshot', id: 7, data: board(7, [call(7), call(6)]) });

  expect(step.board?.seq).toBe(7);
  expect(step.fresh).toEqual([]);
});

test('the next call is put in front and is fresh', () => {
  const step = boardAfter(board(7, [call(7)]), { type: 'called', id: 8, data: call(8) });

  expect(step.board?.calls.map((one) => one.seq)).toEqual([8, 7]);
  expect(step.fresh.map((one) => one.seq)).toEqual([8]);
  expect(step.gap).toBe(false);
});

test('a repeated event changes nothing', () => {
  const before = board(8, [call(8)]);

  const step = boardAfter(before, { type: 'called', id: 8, data: call(8) });

  expect(step).toEqual({ board: before, fresh: [], gap: false });
});

test('a missing number in the sequence is a gap', () => {
  expect(boardAfter(board(7), { type: 'called', id: 9, data: call(9) }).gap).toBe(true);
  expect(boardAfter(board(7), { type: 'notice', id: 9, data: null }).gap).toBe(true);
  expect(boardAfter(null, { type: 'called', id: 1, data: call(1) }).gap).toBe(true);
});

test('the snapshot after a gap brings all that was missed, oldest first', () => {
  const step = boardAfter(board(7, [call(7)]), { type: 'snapshot', data: board(10, [call(10), call(9), call(8), call(7)]) });

  expect(step.fresh.map((one) => one.seq)).toEqual([8, 9, 10]);
});

test('a hall that began to count anew is not spoken again', () => {
  const step = boardAfter(board(40), { type: 'snapshot', data: board(2, [call(2), call(1)]) });

  expect(step.board?.seq).toBe(2);
  expect(step.fresh).toEqual([]);
});

test('waiting changes without being counted', () => {
  const step = boardAfter(board(7), { type: 'waiting', data: { waiting: 12 } });

  expect(step.board).toMatchObject({ seq: 7, waiting: 12 });
  expect(boardAfter(board(7), { type: 'waiting', data: 4 }).board?.waiting).toBe(4);
});

test('a notice goes on and off', () => {
  const on = boardAfter(board(7), { type: 'notice', id: 8, data: { active: true, notice: { zh: '疏散', en: 'Leave' }, since: 't' } });
  const off = boardAfter(on.board, { type: 'notice', id: 9, data: { active: false, notice: null } });

  expect(on.board?.emergency?.notice.en).toBe('Leave');
  expect(off.board?.emergency).toBeNull();
});

test('an unknown kind of event is counted', () => {
  expect(boardAfter(board(7), { type: 'novelty', id: 8, data: {} }).board?.seq).toBe(8);
});

test('no more than twenty calls are kept', () => {
  let state: Board | null = board(0);
  for (let seq = 1; seq <= 30; seq++) state = boardAfter(state, { type: 'called', id: seq, data: call(seq) }).board;

  expect(state?.calls).toHaveLength(20);
  expect(state?.calls[0]?.seq).toBe(30);
});
