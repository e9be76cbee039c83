import { expect, test, vi } from 'vitest';
import { minutes } from '../src/desk/stages';
import { byMarks, byToken, looksLikeMarks, tokenOf } from '../src/kiosk/rate/service';
import type { call } from '../src/shared/http';

const token = 'AbCdEfGhIjKlMnOpQrStUv';

test.each([
  [`http://127.0.0.1:8080/t/${token}`, token],
  [`https://hall.example/t/${token} `, token],
  [token, token],
  ['A005', null],
  ['https://hall.example/kiosk', null],
  ['GUICHET-APPOINTMENT:x:y', null],
])('what a scanner typed, %s, holds the token %s', (text, found) => {
  expect(tokenOf(text)).toBe(found);
});

test('number and code are sent when they can be right', () => {
  expect(looksLikeMarks('a5', '123456')).toBe(true);
  expect(looksLikeMarks('A 005', '123456')).toBe(true);
  expect(looksLikeMarks('5', '123456')).toBe(false);
  expect(looksLikeMarks('A005', '12345')).toBe(false);
});

const answers = (...given: unknown[]) => {
  const ask = vi.fn();
  for (const one of given) ask.mockResolvedValueOnce(one);
  return ask as unknown as typeof call;
};
const ticket = { id: 't-1', number: 'A005', itemCode: 'SB-01', state: 'FINISHED' };

test('a scanned slip leads to its service, once it has ended and is not rated', async () => {
  await expect(byToken(token, answers(ticket, { state: 'OPEN' }))).resolves.toMatchObject({ ticketId: 't-1', token });
  await expect(byToken(token, answers({ ...ticket, state: 'SERVING' }))).rejects.toMatchObject({ code: 'not-finished' });
  await expect(byToken(token, answers(ticket, { state: 'RATED' }))).rejects.toMatchObject({ code: 'already-rated' });
  await expect(byToken(token, answers(ticket, { state: 'EXPIRED' }))).rejects.toMatchObject({ code: 'invitation-expired' });
  await expect(byToken(token, answers(ticket, { state: 'NONE' }))).rejects.toMatchObject({ code: 'not-finished' });
});

test('number and code lead to the same, and to nothing when it is rated', async () => {
  const found = { ticketId: 't-1', number: 'A005', itemCode: 'SB-01', token: 'k', rated: false };
  await expect(byMarks('A005', '123456', answers(found))).resolves.toMatchObject({ token: 'k' });
  await expect(byMarks('A005', '123456', answers({ ...found, rated: true }))).rejects.toMatchObject({ code: 'already-rated' });
});

test('times of stages are minutes and seconds, and a dash when nothing was measured', () => {
  expect(minutes(null)).toBe('–');
  expect(minutes(0)).toBe('0:00');
  expect(minutes(185)).toBe('3:05');
  expect(minutes(4000)).toBe('66:40');
});
