import { expect, test } from 'vitest';
import { needsReason } from '../src/counter/forms/priority';
import { wrongTime } from '../src/counter/forms/paper';
import { useCommand, type Sender } from '../src/shared/command';
import { Problem } from '../src/shared/http';

function recording(answers: (Problem | string)[]) {
  const keys: string[] = [];
  const send = (async (_method: string, _path: string, { key }: { key: string }) => {
    keys.push(key);
    const answer = answers.shift()!;
    if (answer instanceof Problem) throw answer;
    return answer;
  }) as Sender;
  return { keys, send };
}

test('the same content after a lost answer goes under the same key', async () => {
  const { keys, send } = recording([new Problem('no-answer', 0), 'done']);
  const { run } = useCommand(send);

  expect(await run('POST', '/x', { a: 1 })).toEqual({ done: false });
  expect(await run('POST', '/x', { a: 1 })).toEqual({ done: true, value: 'done' });
  expect(keys[0]).toBe(keys[1]);
});

test('other content, a refusal or a success ends the key', async () => {
  const { keys, send } = recording([new Problem('no-answer', 0), new Problem('quota-reached', 409), 'done', 'done']);
  const { run, problem } = useCommand(send);

  await run('POST', '/x', { a: 1 });
  await run('POST', '/x', { a: 2 });
  expect(problem.value?.code).toBe('quota-reached');
  await run('POST', '/x', { a: 2 });
  await run('POST', '/x', { a: 2 });
  expect(new Set(keys).size).toBe(4);
  expect(problem.value).toBeNull();
});

test('a second press while the first runs sends nothing', async () => {
  const { keys, send } = recording(['done', 'done']);
  const { run } = useCommand(send);

  const both = await Promise.all([run('POST', '/x'), run('POST', '/x')]);

  expect(both.map((one) => one.done)).toEqual([true, false]);
  expect(keys).toHaveLength(1);
});

test('whoever goes first has a reason, an ordinary visitor none', () => {
  expect(['URGENT', 'ELDERLY', 'DISABLED'].every((one) => needsReason(one as 'URGENT'))).toBe(true);
  expect(needsReason('NORMAL')).toBe(false);
});

const times = { issued: '09:00', called: '', started: '', finished: '' };
test.each([
  [{ ...times }, null],
  [{ ...times, issued: '' }, 'issued'],
  [{ ...times, called: '09:00', started: '09:10', finished: '09:10' }, null],
  [{ ...times, called: '09:00', finished: '09:10' }, null],
  [{ ...times, called: '08:59', finished: '09:10' }, 'called'],
  [{ ...times, called: '09:10' }, 'finished'],
  [{ ...times, started: '09:10', finished: '09:20' }, 'called'],
  [{ ...times, called: '09:10', started: '09:20', finished: '09:19' }, 'finished'],
])('the times %j of a paper slip: wrong is %s', (slip, wrong) => {
  expect(wrongTime(slip)).toBe(wrong);
});
