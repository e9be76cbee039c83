import { expect, test } from 'vitest';
import { commandFor, commandNames, keys, offered } from '../src/counter/commands';
import type { CounterWindow, StaffTicket } from '../src/shared/api';

const window = (state: CounterWindow['state']) => ({ state }) as CounterWindow;
const ticket = (state: StaffTicket['state']) => ({ state }) as StaffTicket;
const press = (key: string, more: object = {}) =>
  commandFor({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, target: null, ...more });

test('every command has a key of its own', () => {
  expect(new Set(commandNames.map((name) => keys[name])).size).toBe(commandNames.length);
  for (const name of commandNames) expect(press(keys[name].toLowerCase())).toBe(name);
});

test('no key counts while typing, held down or with a modifier', () => {
  expect(press('n', { repeat: true })).toBeNull();
  expect(press('n', { ctrlKey: true })).toBeNull();
  expect(press('n', { target: { tagName: 'TEXTAREA' } })).toBeNull();
  expect(press('n', { target: { tagName: 'INPUT', type: 'text' } })).toBeNull();
  expect(press('n', { target: { tagName: 'INPUT', type: 'checkbox' } })).toBe('next');
  expect(press('Enter')).toBeNull();
});

test('the next number can be called only when none is at the window', () => {
  expect(offered(window('OPEN'), null).has('next')).toBe(true);
  expect(offered(window('OPEN'), ticket('FINISHED')).has('next')).toBe(true);
  expect(offered(window('OPEN'), ticket('CALLED')).has('next')).toBe(false);
  expect(offered(window('OPEN'), ticket('SERVING')).has('next')).toBe(false);
  expect(offered(window('SUSPENDED'), null).has('next')).toBe(false);
});

test('a called number can be recalled, started or missed; a served one finished or held', () => {
  const hall = ['issue', 'paper', 'callback'];

  expect([...offered(window('OPEN'), ticket('CALLED'))].sort()).toEqual(['cancel', 'miss', 'recall', 'refer', 'start', 'suspend', 'transfer', ...hall].sort());
  expect([...offered(window('OPEN'), ticket('SERVING'))].sort()).toEqual(['finish', 'hold', 'notice', 'outcome', 'refer', 'suspend', 'transfer', ...hall].sort());
});

test('a number being served cannot be cancelled', () => {
  expect(offered(window('OPEN'), ticket('CALLED')).has('cancel')).toBe(true);
  expect(offered(window('OPEN'), ticket('SERVING')).has('cancel')).toBe(false);
});

test('a matter is opened only of a ticket that ended here', () => {
  expect(offered(window('OPEN'), ticket('FINISHED')).has('matter')).toBe(true);
  expect(offered(window('OPEN'), ticket('SERVING')).has('matter')).toBe(false);
  expect(offered(window('OPEN'), null).has('matter')).toBe(false);
});

test('what is done for the hall needs no ticket, but an open session', () => {
  for (const name of ['issue', 'paper', 'callback'] as const) {
    expect(offered(window('SUSPENDED'), null).has(name)).toBe(true);
    expect(offered(window('CLOSED'), null).has(name)).toBe(false);
  }
});

test('a closed window offers nothing', () => {
  expect(offered(window('CLOSED'), null).size).toBe(0);
});
