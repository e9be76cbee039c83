import { expect, test, vi } from 'vitest';
import type { Asset } from '../src/shared/equipment/equipment';
import { byPlace, factsOf, findingValue, tallyOf, type Facts, type Round } from '../src/shared/equipment/round';
import { canScan, oncePerSight } from '../src/round/camera';
import { after, expectedWith, isElsewhere, placesOf, sightingOf, stranger, targetOf, usualSeal, type Look, type ScanView } from '../src/round/scan';

const facts = (id: string, more: Partial<Facts> = {}): Facts => ({ deviceId: id, label: `PRN-${id}`, hallId: 'hall-1', windowId: 'hall-1-w08', category: 'PRINTER', model: 'M', socketId: 'S-1', sealNumber: 'T-1', custodian: 's008', ...more });
const round = (more: Partial<Round> = {}): Round => ({
  id: 'r-1', hallId: 'hall-1', unitId: null, expected: [facts('a'), facts('b', { windowId: 'hall-1-w02' }), facts('c', { windowId: null })], seen: [], findings: [],
  startedBy: 'mt001', startedAt: '2026-03-02T01:00:00Z', finishedBy: null, finishedAt: null, version: 1, ...more,
});
const look: Look = { windowId: 'hall-1-w08', seal: 'INTACT', socketId: null };
const view = (more: Partial<ScanView> = {}): ScanView => ({ deviceId: 'a', repeated: false, expected: true, findings: [], seen: 1, expectedInAll: 3, ...more });
const at = '2026-03-02T01:05:00Z';

test('an expected device is known by its label, however it is typed', () => {
  expect(expectedWith(round(), 'prn-A')?.deviceId).toBe('a');
  expect(expectedWith(round(), 'PRN-z')).toBeNull();
  // Rounds begun before labels were kept.
  expect(expectedWith(round({ expected: [facts('a', { label: null })] }), 'PRN-a')).toBeNull();
});

test('what was found, what is still missing', () => {
  const target = expectedWith(round(), 'PRN-a')!;
  const found = after(round(), target, look, view(), 'mt001', at);

  expect(tallyOf(round())).toMatchObject({ expected: 3, found: 0 });
  expect(tallyOf(found)).toMatchObject({ expected: 3, found: 1, unexpected: 0 });
  expect(tallyOf(found).missing.map((one) => one.deviceId)).toEqual(['b', 'c']);
});

test('a label that the register does not know is unexpected', () => {
  const found = after(round(), stranger('XYZ'), look, view({ deviceId: 'XYZ', expected: false, findings: ['UNEXPECTED'] }), 'mt001', at);

  expect(tallyOf(found)).toMatchObject({ found: 0, unexpected: 1 });
  expect(factsOf(found, 'XYZ')).toBeNull();
  expect(sightingOf(stranger('XYZ'), look)).toEqual({ deviceId: 'XYZ', windowId: 'hall-1-w08', socketId: null, seal: 'INTACT' });
});

test('findings show what is registered and what is there', () => {
  const target = expectedWith(round(), 'PRN-b')!;
  const odd = after(round(), target, { windowId: 'hall-1-w08', seal: 'BROKEN', socketId: 'S-9' }, view({ deviceId: 'b', findings: ['WRONG_PLACE', 'SOCKET_DRIFT', 'SEAL_BROKEN'] }), 'mt001', at);

  expect(odd.findings.map((one) => [one.kind, one.expected, one.found, one.custodian])).toEqual([
    ['WRONG_PLACE', 'hall-1-w02', 'hall-1-w08', 's008'],
    ['SOCKET_DRIFT', 'S-1', 'S-9', 's008'],
    ['SEAL_BROKEN', 'T-1', 'BROKEN', 's008'],
  ]);
  expect(tallyOf(odd)).toMatchObject({ found: 1, wrongPlace: 1, seals: 1, sockets: 1 });
  expect(findingValue('WRONG_PLACE', 'hall-1-w02')).toContain('2');
  expect(findingValue('SOCKET_DRIFT', 'S-9')).toBe('S-9');
  expect(findingValue('SEAL_BROKEN', 'T-1')).toBe('T-1');
  expect(findingValue('SEAL_BROKEN', 'BROKEN')).not.toBe('BROKEN');
});

test('the first look stands', () => {
  const target = expectedWith(round(), 'PRN-a')!;
  const once = after(round(), target, look, view(), 'mt001', at);
  const twice = after(once, target, { ...look, windowId: null }, view({ repeated: true }), 'mt002', at);

  expect(twice.seen).toHaveLength(1);
  expect(twice.seen[0]).toMatchObject({ windowId: 'hall-1-w08', repeats: 1 });
  expect(twice.findings).toEqual([]);
});

test('a device that the register knows and the round does not expect brings its facts', () => {
  const asset = { id: 'x', label: 'PRN-x', card: { category: 'PRINTER', model: 'M', tamperSeal: null }, spot: { hallId: 'hall-2', windowId: null, socket: 'S-2' }, holding: { custodian: null } } as Asset;
  const target = targetOf(asset);

  expect(target.facts).toMatchObject({ deviceId: 'x', hallId: 'hall-2', socketId: 'S-2' });
  expect(usualSeal(target)).toBe('NONE');
  expect(usualSeal(expectedWith(round(), 'PRN-a')!)).toBe('INTACT');
  expect(isElsewhere(target, null)).toBe(false);
  expect(isElsewhere(target, 'hall-1-w08')).toBe(true);
  expect(isElsewhere(stranger('x'), 'hall-1-w08')).toBe(false);
});

test('one walks past windows in order, and what stands at none comes last', () => {
  expect(placesOf(round())).toEqual(['hall-1-w02', 'hall-1-w08']);
  expect(byPlace(round().expected).map((one) => one.deviceId)).toEqual(['b', 'a', 'c']);
});

test('a label in sight is told once, and again when it comes back', () => {
  let now = 0;
  const tell = vi.fn();
  const once = oncePerSight(tell, () => now);

  for (now = 0; now <= 5000; now += 250) once('A');
  expect(tell).toHaveBeenCalledTimes(1);
  once('B');
  once('A');
  expect(tell).toHaveBeenCalledTimes(3);
  now += 3001;
  once('A');
  expect(tell).toHaveBeenCalledTimes(4);
});

test('without a detector there is no camera button', () => {
  expect(canScan()).toBe(false);
});
