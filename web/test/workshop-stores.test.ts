import { expect, test } from 'vitest';
import { byLabel } from '../src/shared/equipment/by-label';
import type { Me } from '../src/shared/equipment/equipment';
import { within } from '../src/shared/equipment/photos';
import { bodyOf } from '../src/shared/form/field';
import { Problem } from '../src/shared/http';
import { moveActs, type Relocation } from '../src/workshop/moves/moves';
import { signed, stockActs, type Stock } from '../src/workshop/stores/stores';

const maintainer: Me = { subject: 'mt001', roles: ['MAINTAINER'] };
const chief: Me = { subject: 'm001', roles: ['SUPERVISOR'] };
const operator: Me = { subject: 'op1', roles: ['OPERATOR'] };
const inspector: Me = { subject: 'i1', roles: ['INSPECTOR'] };

test('who keeps the store is offered what the service allows, and nothing is handed out of an empty one', () => {
  const stock = { quantity: 1 } as Stock;

  expect(stockActs(stock, maintainer)).toEqual(['issue', 'receive', 'count', 'change']);
  expect(stockActs({ ...stock, quantity: 0 }, maintainer)).toEqual(['receive', 'count', 'change']);
  expect(stockActs(stock, chief)).toEqual(['count', 'change']);
  expect(stockActs(stock, operator)).toEqual(['receive', 'change']);
  expect(stockActs(stock, inspector)).toEqual([]);
});

test('a movement says its direction', () => {
  expect([12, -3, 0].map(signed)).toEqual(['+12', '−3', '0']);
});

test('nobody decides on an own move, and maintenance moves what is approved', () => {
  const asked = { state: 'REQUESTED', requestedBy: 's002' } as Relocation;

  expect(moveActs(asked, chief)).toEqual(['approve', 'reject']);
  expect(moveActs(asked, operator)).toEqual(['approve', 'reject']);
  expect(moveActs({ ...asked, requestedBy: 'm001' }, chief)).toEqual([]);
  expect(moveActs(asked, maintainer)).toEqual([]);
  expect(moveActs({ ...asked, state: 'APPROVED' }, maintainer)).toEqual(['move']);
  expect(moveActs({ ...asked, state: 'APPROVED' }, chief)).toEqual([]);
  expect(moveActs({ ...asked, state: 'MOVED' }, maintainer)).toEqual([]);
});

test('money is typed in yuan and sent in cents', () => {
  const cents = (typed: string, more = {}) => bodyOf([{ name: 'price', label: '', kind: 'money', required: true, ...more }], { price: typed });

  expect(cents('30')).toEqual({ price: 3000 });
  expect(cents('1,280.5')).toEqual({ price: 128_050 });
  expect(cents('0')).toEqual({ price: 0 });
  expect(cents('0', { min: 1 })).toBeNull();
  expect(cents('1000000.01')).toBeNull();
  expect([cents('-3'), cents('3.005'), cents('three')]).toEqual([null, null, null]);
});

test('a label may come with its whole address', () => {
  expect(bodyOf([{ name: 'label', label: '', kind: 'label' }], { label: 'https://hall.example/device/TEL-3' })).toEqual({ label: 'TEL-3' });
  expect(bodyOf([{ name: 'label', label: '', kind: 'label' }], { label: 'TEL 3' })).toBeNull();
});

test('a form that names a device by its label asks for the device first, and sends the same key', async () => {
  const sent: unknown[] = [];
  const ask = async (...request: unknown[]) => { sent.push(request); return { id: 'a-1' }; };
  const send = byLabel((device, typed) => ({ path: `/on/${device.id}`, body: { ...typed, deviceId: device.id } }), ask as never);

  await send('POST', '/elsewhere', { body: { label: 'COM-1', quantity: 2 }, key: 'k' });

  expect(sent).toEqual([['GET', '/api/equipment/assets/by-label/COM-1'], ['POST', '/on/a-1', { body: { quantity: 2, deviceId: 'a-1' }, key: 'k' }]]);
});

test.each([[404, 'unknown-label'], [403, 'other-hall'], [503, 'try-later']])('a label that is answered with %i is told as %s', async (status, code) => {
  const ask = async () => { throw new Problem(status === 503 ? 'try-later' : 'whatever', status); };
  const send = byLabel(() => ({ body: null }), ask as never);

  await expect(send('POST', '/', { body: { label: 'X' }, key: 'k' })).rejects.toMatchObject({ code, status });
});

test('a photo keeps its shape within the longest side', () => {
  expect(within(4000, 3000)).toEqual({ width: 2048, height: 1536 });
  expect(within(2048, 10)).toEqual({ width: 2048, height: 10 });
  expect(within(10_000, 1)).toEqual({ width: 2048, height: 1 });
});
