import type { Board, Call, Emergency } from '../api';

/** One event of the hall's stream as it came: `id` is the hall's sequence, absent on events that are not counted. */
export interface FeedEvent {
  type: string;
  id?: number;
  data: unknown;
}

export interface Step {
  board: Board | null;
  /** Calls not seen before, oldest first: what is to be spoken. */
  fresh: Call[];
  /** Something was missed: fetch the whole board. */
  gap: boolean;
}

const shown = 20;

export function boardAfter(board: Board | null, event: FeedEvent): Step {
  if (event.type === 'snapshot') return snapshot(board, event.data as Board);
  if (event.type === 'waiting') {
    const waiting = waitingIn(event.data);
    return { board: board && waiting !== null ? { ...board, waiting } : board, fresh: [], gap: false };
  }
  if (board === null) return { board, fresh: [], gap: true };
  if (event.id !== undefined && event.id <= board.seq) return { board, fresh: [], gap: false };
  if (event.id !== undefined && event.id > board.seq + 1) return { board, fresh: [], gap: true };
  const seq = event.id ?? board.seq;
  if (event.type === 'called' || event.type === 'recalled') {
    const call = { ...(event.data as Call), seq };
    return { board: { ...board, seq, calls: [call, ...board.calls].slice(0, shown) }, fresh: [call], gap: false };
  }
  if (event.type === 'notice') {
    return { board: { ...board, seq, emergency: emergencyIn(event.data) }, fresh: [], gap: false };
  }
  // A kind that a newer server knows: counted, not shown.
  return { board: { ...board, seq }, fresh: [], gap: false };
}

function snapshot(before: Board | null, answer: Board): Step {
  // Notices share the sequence; only calls have a number.
  const after = { ...answer, calls: answer.calls.filter((call) => call.number) };
  // A first board, or one whose numbering began anew, is old news: shown, not spoken.
  const known = before === null || after.seq < before.seq ? after.seq : before.seq;
  const fresh = after.calls.filter((call) => call.seq > known).reverse();
  return { board: after, fresh, gap: false };
}

function waitingIn(data: unknown): number | null {
  const value = typeof data === 'number' ? data : (data as { waiting?: unknown } | null)?.waiting;
  return typeof value === 'number' ? value : null;
}

function emergencyIn(data: unknown): Emergency | null {
  const body = data as ({ active?: boolean; emergency?: Emergency | null } & Partial<Emergency>) | null;
  if (!body || body.active === false) return null;
  if (body.emergency !== undefined) return body.emergency;
  return body.notice ? { notice: body.notice, since: body.since } : null;
}
