import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hindranceOf } from '../src/device/public-report';
import { warrantyOf } from '../src/device/warranty';
import { dayIn, mondayOf, plusDays } from '../src/shared/equipment/days';
import { labelOf, lanes, listPath, type Asset, type Fault, type Me, type Plan, type WorkOrder } from '../src/shared/equipment/equipment';
import { deviceWord, equipmentWord, windowWord, yuan } from '../src/shared/equipment/words';
import { faultActs, byUrgency, orderActs, orderPhotos } from '../src/workshop/acts';
import { useAssetNames } from '../src/workshop/asset-names';
import { ageOf } from '../src/workshop/board/age';
import { materialCents, newPart, newWork, workOf } from '../src/workshop/board/work';
import { groupsOf, mayClose, monthsBack, type ChargeLine, type ChargeSheet } from '../src/workshop/charges/charges';
import { centsOf } from '../src/workshop/money';
import { everyOf, hours, monthGrid, plusMonths } from '../src/workshop/plans/calendar';
import { planBody } from '../src/workshop/plans/checklist';
import { newPlan, planOf } from '../src/workshop/plans/define';
import { tabsFor } from '../src/workshop/tabs';
import { pageAt } from '../src/pages';

const fault = (more: Partial<Fault> = {}): Fault => ({
  id: 'f-1', assetId: 'a-1', label: 'PRN-1', hallId: 'hall-1', windowId: 'hall-1-w08', severity: 'MINOR', source: 'PUBLIC', reason: 'NO_PAPER', note: null,
  state: 'OPEN', reportedBy: 'anonymous', reportedAt: '2026-03-02T01:00:00Z', resolution: null, resolvedAt: null, version: 1, ...more,
});
const order = (more: Partial<WorkOrder> = {}): WorkOrder => ({
  id: 'o-1', kind: 'CORRECTIVE', assetId: 'a-1', label: 'PRN-1', hallId: 'hall-1', windowId: 'hall-1-w08', costBearer: 'unit-1', faultId: 'f-1', state: 'OPEN', openedBy: 'mt001',
  openedAt: '2026-03-02T01:00:00Z', assignee: null, startedAt: null, holds: [], work: null, verification: null, reworks: 0, photos: [], version: 1, ...more,
});
const plan = (more: Partial<Plan> = {}): Plan => ({
  id: 'p-1', deviceId: 'a-1', hallId: 'hall-1', unitId: null, campaignId: null, work: { title: 'x', checklist: [], minutes: 30 },
  rule: { calendar: null, meter: null, basis: 'SCHEDULE', graceDays: 0 },
  due: { stage: 'WAITING', day: '2026-03-10', provisional: false, reading: null, by: null, since: null }, runs: [], version: 1, ...more,
});
const done = { labourMinutes: 20, parts: [], otherCents: 0, cause: 'WEAR', by: 'mt001', at: '2026-03-02T02:00:00Z' };
const first: Me = { subject: 'mt001', roles: ['MAINTAINER'] };
const second: Me = { subject: 'mt002', roles: ['MAINTAINER'] };
const chief: Me = { subject: 'm001', roles: ['SUPERVISOR'] };
const inspector: Me = { subject: 'i001', roles: ['INSPECTOR'] };
const clerk: Me = { subject: 's008', roles: ['STAFF'] };

test('photos of a work order come until it is verified and stay once the work is done', () => {
  const may = (state: WorkOrder['state'], roles = ['MAINTAINER']) => { const { mayAdd, mayRemove } = orderPhotos(order({ state }), { subject: 'mt009', roles }); return [mayAdd, mayRemove]; };

  expect((['OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED'] as const).map((state) => may(state))).toEqual([[true, true], [true, true], [true, false], [false, false]]);
  expect(may('OPEN', ['SUPERVISOR'])).toEqual([false, false]);
});

test('the addresses lead to their pages', () => {
  expect(pageAt('/device/PRN-1').name).toBe('device');
  expect(pageAt('/desk/workshop').name).toBe('workshop');
  expect(pageAt('/desk/round').name).toBe('round');
  expect(pageAt('/desk').name).toBe('desk');
});

test('a label is read as it was typed, as it was scanned, and from its address', () => {
  expect(labelOf(' PRN-01AB ')).toBe('PRN-01AB');
  expect(labelOf('https://hall.example/device/PRN-01AB')).toBe('PRN-01AB');
  expect(labelOf('/device/PRN-01AB/?x=1#y')).toBe('PRN-01AB');
  expect(labelOf('/device/a%20b')).toBeNull();
  expect(labelOf('/device/%E0%A4%A')).toBeNull();
  expect(labelOf('')).toBeNull();
  expect(labelOf('-x')).toBeNull();
  expect(labelOf('A'.repeat(64))).toHaveLength(64);
  expect(labelOf('A'.repeat(65))).toBeNull();
});

test('each refusal of a public report calls for other words', () => {
  expect(hindranceOf({ code: 'not-found', status: 404 })).toBe('unknown');
  expect(hindranceOf({ code: 'too-many-attempts', status: 429 })).toBe('enough');
  expect(hindranceOf({ code: 'too-many-requests', status: 429 })).toBe('hurried');
  expect(hindranceOf({ code: 'offline', status: 0 })).toBe('other');
});

test('a warranty ends with its last day', () => {
  expect(warrantyOf(null, '2026-03-02')).toBe('unknown');
  expect(warrantyOf('2026-03-01', '2026-03-02')).toBe('over');
  expect(warrantyOf('2026-03-02', '2026-03-02')).toBe('soon');
  expect(warrantyOf('2026-05-31', '2026-03-02')).toBe('soon');
  expect(warrantyOf('2026-06-01', '2026-03-02')).toBe('valid');
});

test('days, weeks and months of a calendar', () => {
  expect(dayIn(new Date('2026-03-01T17:00:00Z'), 'Asia/Shanghai')).toBe('2026-03-02');
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(mondayOf('2026-03-01')).toBe('2026-02-23');
  expect(mondayOf('2026-03-02')).toBe('2026-03-02');
  expect(plusMonths('2026-01', -1)).toBe('2025-12');
  expect(plusMonths('2026-12', 1)).toBe('2027-01');
  expect(monthsBack('2026-02-15', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});

test('a month is shown in whole weeks with what is due on its days', () => {
  const weeks = monthGrid('2026-03', [plan(), plan({ id: 'p-2' }), plan({ id: 'p-3', due: { ...plan().due, day: null } })]);

  expect(weeks).toHaveLength(6);
  expect(weeks[0]![0]).toMatchObject({ day: '2026-02-23', inMonth: false });
  expect(weeks.at(-1)!.at(-1)!.day).toBe('2026-04-05');
  expect(weeks.flat().filter((cell) => cell.plans.length).map((cell) => [cell.day, cell.plans.length])).toEqual([['2026-03-10', 2]]);
});

test('a rule is told in words only where words say all of it', () => {
  expect(everyOf('FREQ=MONTHLY;INTERVAL=3')).toEqual({ unit: 'month', n: 3 });
  expect(everyOf('FREQ=WEEKLY')).toEqual({ unit: 'week', n: 1 });
  expect(everyOf(null)).toEqual({ unit: 'once', n: 1 });
  expect(everyOf('FREQ=MONTHLY;BYDAY=1MO')).toBeNull();
  expect(everyOf('FREQ=HOURLY')).toBeNull();
  expect(hours(90)).toBe('1.5');
  expect(hours(120)).toBe('2');
});

test('a work order goes from hand to hand, and whoever did the work does not verify it', () => {
  expect(orderActs(order(), first)).toEqual(['assign']);
  expect(orderActs(order(), chief)).toEqual([]);
  expect(orderActs(order({ state: 'ASSIGNED', assignee: 'mt001' }), first)).toEqual(['start', 'assign']);
  expect(orderActs(order({ state: 'ASSIGNED', assignee: 'mt001' }), second)).toEqual(['assign']);
  expect(orderActs(order({ state: 'IN_PROGRESS', assignee: 'mt001' }), first)).toEqual(['done', 'hold', 'assign']);
  expect(orderActs(order({ state: 'ON_HOLD', assignee: 'mt001' }), first)).toEqual(['resume']);
  expect(orderActs(order({ state: 'ON_HOLD', assignee: 'mt001' }), second)).toEqual([]);
  const finished = order({ state: 'DONE', assignee: 'mt001', work: done });
  expect(orderActs(finished, first)).toEqual([]);
  expect(orderActs(finished, second)).toEqual(['verify', 'rework']);
  expect(orderActs(finished, chief)).toEqual(['verify', 'rework']);
  expect(orderActs(finished, clerk)).toEqual([]);
  expect(orderActs(order({ state: 'VERIFIED', assignee: 'mt001', work: done }), second)).toEqual([]);
});

test('a fault is worked on, rated or dismissed; a critical one is never rated down', () => {
  expect(faultActs(fault(), false, first)).toEqual(['order', 'rate', 'dismiss']);
  expect(faultActs(fault({ severity: 'CRITICAL' }), false, first)).toEqual(['order', 'dismiss']);
  expect(faultActs(fault(), true, first)).toEqual(['rate']);
  expect(faultActs(fault({ state: 'RESOLVED' }), false, first)).toEqual([]);
  expect(faultActs(fault(), false, chief)).toEqual([]);
});

test('the worst fault comes first, then the oldest', () => {
  const old = fault({ id: 'old', reportedAt: '2026-03-01T01:00:00Z' });
  const bad = fault({ id: 'bad', severity: 'CRITICAL', reportedAt: '2026-03-03T01:00:00Z' });

  expect(byUrgency([fault(), old, bad]).map((one) => one.id)).toEqual(['bad', 'old', 'f-1']);
});

test('each role is offered the tabs that it gets an answer for', () => {
  const all = ['board', 'plans', 'rounds', 'charges', 'custody', 'checks', 'software', 'permits', 'stores', 'moves', 'campaigns', 'incidents', 'scans', 'emergencies', 'devices'];
  expect(tabsFor(first)).toEqual(all);
  expect(tabsFor(inspector)).toEqual(all);
  expect(tabsFor(clerk)).toEqual(['board', 'custody', 'checks', 'software', 'permits', 'moves', 'emergencies', 'devices']);
  expect(tabsFor({ subject: 'o001', roles: ['OPERATOR'] })).toEqual(['plans', 'rounds', 'charges', 'software', 'stores', 'moves', 'campaigns', 'scans', 'emergencies', 'devices']);
});

test('an amount is typed in yuan and sent in cents', () => {
  expect(centsOf('18')).toBe(1800);
  expect(centsOf(' 1,280.5 ')).toBe(128_050);
  expect(centsOf('0.07')).toBe(7);
  expect(centsOf('-12.50')).toBe(-1250);
  expect(centsOf('12.345')).toBeNull();
  expect(centsOf('12,')).toBe(1200);
  expect(centsOf('')).toBeNull();
  expect(centsOf('1e3')).toBeNull();
  expect(yuan(128_050)).toBe('1,280.50');
  expect(yuan(-1250)).toBe('−12.50');
  expect(yuan(7)).toBe('0.07');
  expect(yuan(123_456_789)).toBe('1,234,567.89');
});

test('finished work says how long, why, and with what', () => {
  const draft = { ...newWork(), minutes: '25', cause: 'DEFECT', parts: [{ name: 'x', quantity: '2', price: '18.5' }, newPart()] };

  const found = workOf(draft);

  expect(found).toEqual({ body: { labourMinutes: 25, cause: 'DEFECT', otherCents: 0, parts: [{ name: 'x', quantity: 2, unitCents: 1850 }] } });
  expect('body' in found && materialCents(found.body)).toBe(3700);
  expect(workOf(newWork())).toEqual({ faults: ['minutes', 'cause'] });
  expect(workOf({ ...draft, minutes: '14400' })).toHaveProperty('body');
  expect(workOf({ ...draft, minutes: '14401' })).toEqual({ faults: ['minutes'] });
  expect(workOf({ ...draft, minutes: '-1' })).toEqual({ faults: ['minutes'] });
  expect(workOf({ ...draft, other: '-1' })).toEqual({ faults: ['other'] });
  expect(workOf({ ...draft, parts: [{ name: 'x', quantity: '0', price: '1' }] })).toEqual({ faults: ['part'] });
  expect(workOf({ ...draft, parts: [{ name: '', quantity: '1', price: '1' }] })).toEqual({ faults: ['part'] });
});

test('how long something lasts is told in minutes, hours, days', () => {
  const at = (iso: string) => ageOf('2026-03-02T00:00:00Z', new Date(iso));

  expect(at('2026-03-02T00:59:59Z')).toEqual({ unit: 'minutes', n: 59 });
  expect(at('2026-03-02T01:00:00Z')).toEqual({ unit: 'hours', n: 1 });
  expect(at('2026-03-03T23:59:00Z')).toEqual({ unit: 'hours', n: 47 });
  expect(at('2026-03-04T00:00:00Z')).toEqual({ unit: 'days', n: 2 });
  // A clock that is behind the service's.
  expect(at('2026-03-01T00:00:00Z')).toEqual({ unit: 'minutes', n: 0 });
});

test('planned work is done when each item is answered, and the meter read where one goes by it', () => {
  const listed = plan({ work: { title: 'x', minutes: 10, checklist: [{ id: 'fan', text: 'x' }, { id: 'rollers', text: 'x' }] } });

  expect(planBody(listed, { fan: { passed: 'yes', note: '' } }, '')).toBeNull();
  expect(planBody(listed, { fan: { passed: 'yes', note: '' }, rollers: { passed: 'no', note: ' worn ' } }, '7')).toEqual({
    results: [{ itemId: 'fan', passed: true, note: null }, { itemId: 'rollers', passed: false, note: 'worn' }],
    reading: null,
  });
  const metered = plan({ rule: { ...plan().rule, meter: { source: 'DEVICE', every: 1000 } } });
  expect(planBody(metered, {}, '')).toBeNull();
  expect(planBody(metered, {}, '1200')).toEqual({ results: [], reading: 1200 });
});

const line = (more: Partial<ChargeLine>): ChargeLine => ({ id: 'l', unitId: 'u', month: '2026-02', kind: 'PARTS', cents: 100, deviceId: null, code: null, quantity: 1, reference: 'r', note: null, at: '2026-02-03T00:00:00Z', ...more });
const sheet = (more: Partial<ChargeSheet> = {}): ChargeSheet => ({
  unitId: 'u', month: '2026-02', lines: [], totals: { consumableCents: 0, partsCents: 0, labourCents: 0, correctionCents: 0, allCents: 0 }, closedBy: null, closedAt: null, ...more,
});

test('a charge sheet is read by what is paid for', () => {
  const groups = groupsOf(sheet({ lines: [line({ id: 'late', at: '2026-02-09T00:00:00Z' }), line({ id: 'early' }), line({ id: 'hour', kind: 'LABOUR' })], totals: { ...sheet().totals, partsCents: 200, labourCents: 100, allCents: 300 } }));

  expect(groups.map((group) => [group.kind, group.cents, group.lines.map((one) => one.id)])).toEqual([
    ['LABOUR', 100, ['hour']],
    ['PARTS', 200, ['early', 'late']],
  ]);
});

test('a month is closed once, when it is over', () => {
  expect(mayClose(sheet(), '2026-03-01')).toBe(true);
  expect(mayClose(sheet(), '2026-02-28')).toBe(false);
  expect(mayClose(sheet({ closedAt: '2026-03-01T00:00:00Z' }), '2026-03-02')).toBe(false);
});

test('names of devices are asked for once, fifty at a time, and again after a failure', async () => {
  const asked: string[] = [];
  let down = false;
  const names = useAssetNames((async (_method: string, path: string) => {
    asked.push(path);
    if (down) throw new Error('down');
    const assets = [...path.matchAll(/id=([^&]+)/g)].map(([, id]) => ({ id }) as Asset);
    return { assets, after: null };
  }) as never);

  await names.learn([...Array.from({ length: 51 }, (_, i) => `a-${i}`), 'a-0', null]);
  expect(asked.map((path) => path.split('&').length)).toEqual([50, 1]);
  expect(names.of('a-50')?.id).toBe('a-50');
  expect(names.of('none')).toBeUndefined();
  await names.learn(['a-3']);
  expect(asked).toHaveLength(2);
  down = true;
  await names.learn(['b']);
  down = false;
  await names.learn(['b']);
  expect(names.of('b')?.id).toBe('b');
});

test('paths leave out what is not asked for', () => {
  expect(listPath('faults', { hall: 'hall-1', state: '', page: 0, asset: null })).toBe('/api/equipment/faults?hall=hall-1&page=0');
  expect(listPath('rounds', {})).toBe('/api/equipment/rounds');
});

test('windows are called by their number', () => {
  expect(windowWord('hall-1-w08')).toContain('8');
  expect(windowWord('desk')).toBe('desk');
  expect(equipmentWord('category', 'NEW_KIND')).toBe('NEW_KIND');
  expect(deviceWord('NEW_KIND', 'M 1')).toBe('NEW_KIND M 1');
  expect(deviceWord('NEW_KIND', 'new_kind 1')).toBe('new_kind 1');
});

const java = (path: string, name: string) => {
  const source = readFileSync(fileURLToPath(new URL(`../../service-equipment/src/main/java/io/guichet/equipment/${path}/${name}.java`, import.meta.url)), 'utf8');
  const body = /enum \w+ \{([\s\S]*?)(;|\n\})/.exec(source)![1]!;
  return [...body.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\b([A-Z][A-Z_]+)\b(?=[,(\s]|$)/g)].map((match) => match[1]!);
};

test.each([
  ['category', 'asset', 'Category'],
  ['assetState', 'asset', 'AssetState'],
  ['reason', 'fault', 'Reason'],
  ['severity', 'fault', 'Severity'],
  ['source', 'fault', 'Source'],
  ['lane', 'workorder', 'OrderState'],
  ['kind', 'workorder', 'Kind'],
  ['hold', 'workorder', 'HoldReason'],
  ['cause', 'workorder', 'Cause'],
  ['stage', 'plan', 'Stage'],
  ['meter', 'plan', 'MeterSource'],
  ['finding', 'round', 'FindingKind'],
  ['sealState', 'round', 'SealState'],
  ['line', 'charge', 'LineKind'],
  ['sheet', 'custody', 'SheetKind'],
  ['sheetState', 'custody', 'SheetState'],
  ['software', 'software', 'SoftwareState'],
  ['check', 'closingcheck', 'Item'],
])('every code of the list %s of the service has a name', (list, path, name) => {
  const codes = java(path, name);

  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((code) => equipmentWord(list, code) === code)).toEqual([]);
  if (name === 'OrderState') expect(codes).toEqual([...lanes]);
});

test('a new plan goes by the calendar, and by a meter where one is chosen', () => {
  const draft = { ...newPlan('2026-03-02'), title: ' x ', checklist: 'fan\n\n seal \n' };

  expect(planOf(newPlan('2026-03-02'))).toBeNull();
  expect(planOf(draft)).toEqual({
    title: 'x', minutes: 30, checklist: [{ id: 'item-1', text: 'fan' }, { id: 'item-2', text: 'seal' }],
    calendar: { rrule: 'FREQ=MONTHLY;INTERVAL=3', start: '2026-03-02', shift: 'NEXT_WORKING_DAY' }, meter: null, basis: 'SCHEDULE', graceDays: 3,
  });
  expect(planOf({ ...draft, unit: 'ONCE', every: '' })?.calendar?.rrule).toBeNull();
  expect(planOf({ ...draft, meter: 'DEVICE', meterEvery: '5000' })?.meter).toEqual({ source: 'DEVICE', every: 5000 });
  expect(planOf({ ...draft, meter: 'DEVICE', meterEvery: '0' })).toBeNull();
  expect(planOf({ ...draft, every: '0' })).toBeNull();
  expect(planOf({ ...draft, grace: '61' })).toBeNull();
  expect(planOf({ ...draft, minutes: '10081' })).toBeNull();
  expect(planOf({ ...draft, start: '' })).toBeNull();
  expect(planOf({ ...draft, checklist: 'x\n'.repeat(51) })).toBeNull();
});
