import { expect, test } from 'vitest';
import { Problem } from '../src/shared/http';
import { RatingOutbox, type Sender, type Store, type Waiting } from '../src/shared/rating/outbox';

function storeOf(entries: Waiting[] = []): Store & { entries: Waiting[] } {
  return {
    entries,
    read: () => [...entries],
    write(waiting) {
      entries.splice(0, entries.length, ...waiting);
    },
  };
}

/** A service that counts a rating once for each key, and loses answers on demand. */
function service(answers: (Problem | null)[]) {
  const keys: string[] = [];
  const counted = new Map<string, number>();
  const send: Sender = async (rating, key) => {
    keys.push(key);
    const answer = answers.shift() ?? null;
    if (answer && answer.code !== 'no-answer') throw answer;
    if (!counted.has(key)) counted.set(key, rating.level);
    if (answer) throw answer;
  };
  return { send, keys, counted };
}

const rating = { ticketId: 't-1', token: 'x', level: 5, tags: ['quick'], channel: 'PAD' as const };

test('a rating that arrives leaves nothing behind', async () => {
  const store = storeOf();
  const { send } = service([]);

  expect(await new RatingOutbox(store, send).give(rating)).toBe('sent');
  expect(store.entries).toEqual([]);
});

test('a rating whose answer was lost is sent again under the same key and counts once', async () => {
  const store = storeOf();
  const { send, keys, counted } = service([new Problem('no-answer', 0)]);
  const outbox = new RatingOutbox(store, send);

  expect(await outbox.give(rating)).toBe('kept');
  await new RatingOutbox(store, send).drain();

  expect(new Set(keys).size).toBe(1);
  expect(counted.size).toBe(1);
  expect(store.entries).toEqual([]);
});

test('nothing but ticket, token, level, tags and channel is kept', async () => {
  const store = storeOf();
  const { send } = service([new Problem('offline', 0)]);

  await new RatingOutbox(store, send).give({ ...rating, comment: 'my phone is 123' });

  expect(Object.keys(store.entries[0]!).sort()).toEqual(['channel', 'key', 'level', 'tags', 'ticketId', 'token']);
});

test.each(['already-rated', 'wrong-token', 'not-found'])('a definite %s ends the waiting', async (code) => {
  const store = storeOf();
  const { send } = service([new Problem('offline', 0), new Problem(code, 409)]);
  const outbox = new RatingOutbox(store, send);

  await outbox.give(rating);
  await outbox.drain();

  expect(store.entries).toEqual([]);
});

test('a session that ran out does not lose the rating', async () => {
  const store = storeOf();
  const { send } = service([new Problem('forbidden', 403)]);

  expect(await new RatingOutbox(store, send).give(rating)).toBe('kept');
  expect(store.entries).toHaveLength(1);
});

test('while the network is away the drain stops at the first and keeps the order', async () => {
  const store = storeOf();
  const { send, keys } = service([new Problem('offline', 0), new Problem('offline', 0), new Problem('offline', 0)]);
  const outbox = new RatingOutbox(store, send);
  await outbox.give(rating);
  await outbox.give({ ...rating, ticketId: 't-2' });

  await outbox.drain();

  expect(store.entries.map((entry) => entry.ticketId)).toEqual(['t-1', 't-2']);
  expect(keys).toHaveLength(3);
});

test('two drains at once are one', async () => {
  const store = storeOf([{ ...rating, key: 'k' }]);
  const { send, keys } = service([]);
  const outbox = new RatingOutbox(store, send);

  await Promise.all([outbox.drain(), outbox.drain(), outbox.drain()]);

  expect(keys).toEqual(['k']);
});
