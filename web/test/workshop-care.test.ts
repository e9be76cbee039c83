import { expect, test } from 'vitest';
import { ref } from 'vue';
import { amendment, cardValues, nextStates, registerActs, registration } from '../src/device/register';
import type { Asset, Me, Plan } from '../src/shared/equipment/equipment';
import { stranger } from '../src/round/scan';
import { useDevices } from '../src/workshop/devices/use-devices';
import { planBody, stepsOf } from '../src/workshop/emergencies/emergencies';
import { mayClose, sightOf, type Incident } from '../src/workshop/incidents/incidents';
import { draftOf, newPlan, planOf } from '../src/workshop/plans/define';
import { isLate, threatsAsked, type ScanDuty } from '../src/workshop/scans/scans';

const maintainer: Me = { subject: 'mt001', roles: ['MAINTAINER'] };
const chief: Me = { subject: 'm001', roles: ['SUPERVISOR'] };

const plan = (rule: Partial<Plan['rule']>, checklist: Plan['work']['checklist'] = []): Plan => ({
  id: 'p-1', deviceId: 'a-1', hallId: 'hall-1', unitId: null, campaignId: null, work: { title: 'x', checklist, minutes: 30 },
  rule: { calendar: { rrule: 'FREQ=MONTHLY;INTERVAL=3', start: '2026-01-05', shift: 'PREVIOUS_WORKING_DAY' }, meter: null, basis: 'SCHEDULE', graceDays: 3, ...rule },
  due: { stage: 'WAITING', day: '2026-03-10', provisional: false, reading: null, by: null, since: null }, runs: [], version: 1,
});

test('a plan that was only looked at is sent as it is', () => {
  const rules: Partial<Plan['rule']>[] = [
    {},
    { calendar: { rrule: null, start: '2026-01-05', shift: 'NONE' } },
    { calendar: { rrule: 'FREQ=WEEKLY', start: '2026-01-05', shift: 'NONE' } },
    { calendar: { rrule: 'FREQ=MONTHLY;BYDAY=1MO', start: '2026-01-05', shift: 'NONE' } },
    { calendar: null, meter: { source: 'KIOSK_TICKETS', every: 50_000 }, basis: 'COMPLETION' },
  ];

  for (const rule of rules) {
    const before = plan(rule, [{ id: 'fan', text: 'fan' }, { id: 'seal', text: 'seal' }]);
    expect(planOf(draftOf(before), before)).toEqual({ title: 'x', minutes: 30, checklist: before.work.checklist, ...before.rule });
  }
});

test('what stays on the list keeps its id, what is new gets a free one', () => {
  const before = plan({}, [{ id: 'item-1', text: 'fan' }, { id: 'item-2', text: 'seal' }]);
  const draft = { ...draftOf(before), checklist: 'seal\nfilter\nseal' };

  expect(planOf(draft, before)?.checklist).toEqual([{ id: 'item-2', text: 'seal' }, { id: 'item-3', text: 'filter' }, { id: 'item-4', text: 'seal' }]);
});

test('another interval is another rule, and keeps how days off are met', () => {
  const before = plan({});

  expect(planOf({ ...draftOf(before), every: '6' }, before)?.calendar).toEqual({ rrule: 'FREQ=MONTHLY;INTERVAL=6', start: '2026-01-05', shift: 'PREVIOUS_WORKING_DAY' });
  expect(planOf({ ...draftOf(before), unit: 'ONCE' }, before)?.calendar?.rrule).toBeNull();
});

test('a plan by the meter only needs a meter', () => {
  const draft = { ...newPlan('2026-03-02'), title: 'x', unit: 'NONE' as const };

  expect(planOf(draft)).toBeNull();
  expect(planOf({ ...draft, meter: 'DEVICE', meterEvery: '5000', start: '' })).toMatchObject({ calendar: null, meter: { source: 'DEVICE', every: 5000 } });
});

test('a scan is late from the moment it was due', () => {
  const duty = { dueAt: '2026-03-02T01:00:00Z' } as ScanDuty;

  expect(isLate(duty, new Date('2026-03-02T00:59:59Z'))).toBe(false);
  expect(isLate(duty, new Date('2026-03-02T01:00:00Z'))).toBe(true);
});

test('threats are asked for where some were found', () => {
  expect([undefined, 'CLEAN', 'CLEANED', 'INFECTED', 'FAILED'].map((one) => threatsAsked(one).asked)).toEqual([false, false, true, true, true]);
  expect(threatsAsked('INFECTED').least).toBe(1);
  expect(threatsAsked('FAILED').least).toBe(0);
});

test('a supervisor closes what somebody else answers for', () => {
  const incident = { state: 'RECORDED', answerer: { staffId: 's002', as: 'AT_WINDOW' } } as Incident;

  expect(mayClose(incident, chief)).toBe(true);
  expect(mayClose({ ...incident, answerer: null }, chief)).toBe(true);
  expect(mayClose({ ...incident, answerer: { staffId: 'm001', as: 'CUSTODIAN' } }, chief)).toBe(false);
  expect(mayClose(incident, maintainer)).toBe(false);
  expect(mayClose({ ...incident, state: 'CLOSED' }, chief)).toBe(false);
});

test('what was seen has a time of the hall, or none at all', () => {
  expect(sightOf({ label: 'COM-1', kind: 'OTHER' })).toEqual({ label: 'COM-1', kind: 'OTHER' });
  expect(sightOf({ kind: 'OTHER', day: '2026-03-02', time: '14:30' }, 'Asia/Shanghai')).toEqual({ kind: 'OTHER', happenedAt: '2026-03-02T06:30:00.000Z' });
  expect(sightOf({ kind: 'OTHER', day: '2026-03-02' })).toBeNull();
  expect(sightOf({ kind: 'OTHER', time: 'noon' })).toBeNull();
});

test('steps of an emergency plan match line by line', () => {
  expect(stepsOf('一\n 二 \n\n', 'one\ntwo')).toEqual([{ zh: '一', en: 'one' }, { zh: '二', en: 'two' }]);
  expect(stepsOf('一\n二', 'one')).toBeNull();
  expect(stepsOf('', '')).toBeNull();
  expect(stepsOf(Array(31).fill('步').join('\n'), Array(31).fill('step').join('\n'))).toBeNull();
  expect(planBody({ nameZh: '停电', nameEn: 'No power', category: 'COMPUTER', noticeZh: '请稍候', noticeEn: 'Please wait', stepsZh: '查', stepsEn: 'look' })).toEqual({ name: { zh: '停电', en: 'No power' }, category: 'COMPUTER', notice: { zh: '请稍候', en: 'Please wait' }, steps: [{ zh: '查', en: 'look' }] });
});

const asset = (more: Partial<Asset> = {}): Asset => ({
  id: 'a-1', label: 'COM-1', card: { category: 'COMPUTER', model: 'M930', serial: 'SN', purchased: null, priceCents: 458_050, warrantyEnd: '2027-01-01', manualUrl: null, tamperSeal: 'T-1', photos: ['a'], parentId: 'a-0', deviceId: null },
  spot: { hallId: 'hall-1', unitId: null, windowId: null, socket: null }, holding: { owner: 'centre', custodian: null, costBearer: null },
  state: 'IN_USE', healthyState: 'IN_USE', faults: [], registeredAt: '', changedAt: '', version: 3, ...more,
});

test('the register is kept by those who keep it, and a retired asset by nobody', () => {
  expect(registerActs(asset(), maintainer)).toEqual(['edit', 'state']);
  expect(registerActs(asset({ healthyState: 'IN_STOCK' }), { subject: 'o', roles: ['OPERATOR'] })).toEqual(['edit', 'place', 'state']);
  expect(registerActs(asset({ healthyState: 'RETIRED' }), maintainer)).toEqual([]);
  expect(registerActs(asset(), chief)).toEqual([]);
});

test('a lost asset goes to the store first, and what somebody keeps is not retired', () => {
  expect(nextStates(asset())).toEqual(['IN_STOCK', 'LOST', 'RETIRED']);
  expect(nextStates(asset({ healthyState: 'LOST' }))).toEqual(['IN_STOCK', 'RETIRED']);
  expect(nextStates(asset({ holding: { owner: 'centre', custodian: 's002', costBearer: null } }))).toEqual(['IN_STOCK', 'LOST']);
  expect(nextStates(asset({ healthyState: 'RETIRED' }))).toEqual([]);
});

test('an amended card is whole: what was left out is gone, photos stay', () => {
  const one = asset();
  const values = cardValues(one, 'PRN-0');

  expect(values).toMatchObject({ priceCents: '4580.50', parent: 'PRN-0', purchased: '', costBearer: '' });
  expect(amendment(one.card, { category: 'COMPUTER', model: 'M931', serial: 'SN', owner: 'centre', parent: 'PRN-0' }, 'a-0')).toEqual({
    card: { category: 'COMPUTER', model: 'M931', serial: 'SN', purchased: null, priceCents: null, warrantyEnd: null, manualUrl: null, tamperSeal: null, photos: ['a'], parentId: 'a-0', deviceId: null }, owner: 'centre', costBearer: null,
  });
});

test('a new device is in the store or in use, with a label of its own or one that it gets', () => {
  const typed = { category: 'PRINTER', model: 'M400', serial: 'SN', owner: 'centre', place: 'stock' };
  const none = { purchased: null, priceCents: null, warrantyEnd: null, manualUrl: null, tamperSeal: null, deviceId: null };

  expect(registration(typed, 'hall-1', null)).toEqual({
    label: null, card: { ...none, category: 'PRINTER', model: 'M400', serial: 'SN', photos: [], parentId: null },
    spot: { hallId: 'hall-1', windowId: null, unitId: null, socket: null }, owner: 'centre', costBearer: null, inUse: false,
  });
  expect(registration({ ...typed, label: 'PRN-9', place: 'use', windowId: 'w1', parent: 'COM-1' }, 'hall-1', 'a-0')).toMatchObject({ label: 'PRN-9', inUse: true, spot: { windowId: 'w1' }, card: { parentId: 'a-0' } });
});

test('the register is read page after page, and only the newest question counts', async () => {
  const asked: string[] = [];
  let slow: (page: unknown) => void = () => undefined;
  const ask = (_method: string, path: string) => {
    asked.push(path);
    if (path.includes('category=PHONE')) return new Promise((done) => (slow = done));
    return Promise.resolve(path.includes('after=') ? { assets: [{ id: 'a-2' }], after: null } : { assets: [{ id: 'a-1' }], after: 'COM-1' });
  };
  const wanted = ref({ hall: 'hall-1', category: '', state: '', q: '' });
  const { devices, after, more } = useDevices(() => wanted.value, ask as never);
  const settled = () => new Promise((done) => setTimeout(done));

  await settled();
  more();
  await settled();
  expect(devices.value?.map((one) => one.id)).toEqual(['a-1', 'a-2']);
  expect(after.value).toBeNull();
  wanted.value = { ...wanted.value, category: 'PHONE' };
  await settled();
  wanted.value = { ...wanted.value, category: 'PAD' };
  await settled();
  slow({ assets: [{ id: 'late' }], after: null });
  await settled();
  expect(devices.value?.map((one) => one.id)).toEqual(['a-1']);
  expect(asked).toEqual(['/api/equipment/assets?hall=hall-1', '/api/equipment/assets?hall=hall-1&after=COM-1', '/api/equipment/assets?hall=hall-1&category=PHONE', '/api/equipment/assets?hall=hall-1&category=PAD']);
});

test('a label of another hall is told apart from one that nobody knows', () => {
  expect(stranger('COM-9')).toMatchObject({ facts: null, foreign: false });
  expect(stranger('COM-9', true)).toMatchObject({ facts: null, foreign: true });
});
