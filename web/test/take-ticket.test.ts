import { expect, test } from 'vitest';
import { TakeTicket } from '../src/kiosk/take-ticket';
import { printerAgent } from '../src/kiosk/printing';
import type { Options } from '../src/shared/http';
import { Problem } from '../src/shared/http';

const wish = { hallId: 'hall-1', itemCode: 'SB-01', priority: 'NORMAL' as const };

/** A queue that issues one ticket for each key and answers as told. */
function queue(answers: (Problem | 'ok')[]) {
  const issued = new Map<string, string>();
  const keys: string[] = [];
  const send = async (_method: string, _path: string, options: Options = {}) => {
    const key = options.key ?? '';
    keys.push(key);
    const answer = answers.shift() ?? 'ok';
    if (answer instanceof Problem && answer.code !== 'no-answer') throw answer;
    if (!issued.has(key)) issued.set(key, `A${issued.size + 1}`);
    if (answer instanceof Problem) throw answer;
    return { number: issued.get(key) };
  };
  return { send: send as never, issued, keys };
}
const noPause = () => Promise.resolve();

test('answers lost on the way never make a second ticket', async () => {
  const { send, issued, keys } = queue([new Problem('no-answer', 0), new Problem('still-running', 409), new Problem('no-answer', 0), 'ok']);
  const told: string[] = [];

  const ticket = await new TakeTicket(wish, send, noPause).take((problem) => told.push(problem.code));

  expect(ticket.number).toBe('A1');
  expect(issued.size).toBe(1);
  expect(new Set(keys).size).toBe(1);
  expect(told).toHaveLength(3);
});

test('pressing "try again" after patience ended uses the same key', async () => {
  const { send, issued, keys } = queue(Array.from({ length: 6 }, () => new Problem('no-answer', 0)));
  const take = new TakeTicket(wish, send, noPause);

  await expect(take.take(() => undefined)).rejects.toMatchObject({ code: 'no-answer' });
  await take.take(() => undefined);

  expect(issued.size).toBe(1);
  expect(new Set(keys).size).toBe(1);
});

test('a refusal is not sent again', async () => {
  const { send, keys } = queue([new Problem('quota-reached', 409)]);

  await expect(new TakeTicket(wish, send, noPause).take(() => undefined)).rejects.toMatchObject({ code: 'quota-reached' });
  expect(keys).toHaveLength(1);
});

test('another wish is another key', async () => {
  const { send, issued } = queue([]);

  await new TakeTicket(wish, send, noPause).take(() => undefined);
  await new TakeTicket(wish, send, noPause).take(() => undefined);

  expect(issued.size).toBe(2);
});

test.each([
  ['http://127.0.0.1:9101', 'http://127.0.0.1:9101'],
  ['http://localhost:9101/x', 'http://localhost:9101'],
  ['https://printer.example', null],
  ['http://10.0.0.9:9101', null],
  ['http://127.0.0.1.example:9101', null],
  ['nonsense', null],
  [null, null],
])('the printer %s is taken as %s', (address, agent) => {
  expect(printerAgent(address)).toBe(agent);
});
