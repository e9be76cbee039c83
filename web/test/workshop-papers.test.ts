import { expect, test } from 'vitest';
import type { Asset, CustodySheet, Me } from '../src/shared/equipment/equipment';
import { windowsOf } from '../src/workshop/checks/checks';
import { labelsOf, sheetActs, sheetPhotos, sideOf } from '../src/workshop/custody/sheets';
import { base64Of, dotAt, HEIGHT, isHand, lengthOf, WIDTH } from '../src/workshop/custody/signature';
import { instantIn, permitState, type Permit } from '../src/workshop/permits/permits';
import { softwareActs, type SoftwareRequest } from '../src/workshop/software/software';

const sheet = (more: Partial<CustodySheet> = {}): CustodySheet => ({
  id: 's-1', kind: 'HANDOVER', hallId: 'hall-1', unitId: 'u', lines: [], giver: 'mt001', receiver: 's008', delegate: 's009', signatures: [], missing: [], state: 'OPEN', drawnBy: 'mt001', drawnAt: '2026-03-02T01:00:00Z', photos: [], version: 1, ...more,
});
const signed = (side: 'GIVER' | 'RECEIVER', by: string) => ({ side, by, onBehalfOf: null, at: '2026-03-02T01:00:00Z', imageHash: 'x' });
const maintainer: Me = { subject: 'mt001', roles: ['MAINTAINER'] };
const other: Me = { subject: 'mt002', roles: ['MAINTAINER'] };
const clerk: Me = { subject: 's008', roles: ['STAFF'] };
const delegate: Me = { subject: 's009', roles: ['STAFF'] };
const chief: Me = { subject: 'm001', roles: ['SUPERVISOR'] };

test('each side signs for itself, a delegate for the person of the unit, nobody else', () => {
  expect(sideOf(sheet(), maintainer)).toBe('GIVER');
  expect(sideOf(sheet(), clerk)).toBe('RECEIVER');
  expect(sideOf(sheet(), delegate)).toBe('RECEIVER');
  expect(sideOf(sheet({ kind: 'RETURN', giver: 's008', receiver: 'mt001' }), delegate)).toBe('GIVER');
  expect(sideOf(sheet(), chief)).toBeNull();
  expect(sideOf(sheet({ signatures: [signed('RECEIVER', 's008')] }), delegate)).toBeNull();
});

test('a sheet is signed or cancelled while it is open', () => {
  expect(sheetActs(sheet(), maintainer)).toEqual(['sign', 'cancel']);
  expect(sheetActs(sheet(), other)).toEqual(['cancel']);
  expect(sheetActs(sheet(), clerk)).toEqual(['sign']);
  expect(sheetActs(sheet({ state: 'SIGNED' }), maintainer)).toEqual([]);
  expect(sheetActs(sheet({ state: 'CANCELLED' }), clerk)).toEqual([]);
});

test('photos of a sheet are of those whose sheet it is, and stay under a hand', () => {
  const both = { mayAdd: true, mayRemove: true };
  const neither = { mayAdd: false, mayRemove: false };

  expect([maintainer, clerk, delegate].map((me) => sheetPhotos(sheet(), me))).toEqual([both, both, both]);
  expect([chief, { subject: 's010', roles: ['STAFF'] }, { subject: 's008', roles: ['INSPECTOR'] }].map((me) => sheetPhotos(sheet(), me))).toEqual([neither, neither, neither]);
  expect(sheetPhotos(sheet({ signatures: [signed('GIVER', 'mt001')] }), clerk)).toEqual({ mayAdd: true, mayRemove: false });
  expect(sheetPhotos(sheet({ state: 'SIGNED' }), maintainer)).toEqual(neither);
});

test('labels are pasted, typed or scanned one after another', () => {
  expect(labelsOf('COM-1, PRN-2\nhttps://hall.example/device/TEL-3 COM-1')).toEqual(['COM-1', 'PRN-2', 'TEL-3']);
  expect(labelsOf('')).toBeNull();
  expect(labelsOf('COM-1 $')).toBeNull();
  expect(labelsOf(Array.from({ length: 50 }, (_, i) => `L-${i}`).join(' '))).toHaveLength(50);
  expect(labelsOf(Array.from({ length: 51 }, (_, i) => `L-${i}`).join(' '))).toBeNull();
});

test('a slip of the hand is no signature', () => {
  const line = [[{ x: 0, y: 0 }, { x: 59, y: 0 }]];

  expect(lengthOf(line)).toBe(59);
  expect(isHand(line)).toBe(false);
  expect(isHand([...line, [{ x: 0, y: 0 }, { x: 0, y: 1 }]])).toBe(true);
  expect(isHand([[{ x: 5, y: 5 }]])).toBe(false);
});

test('a point of the screen is a dot of the picture, and never beside it', () => {
  const box = { left: 100, top: 50, width: 300, height: 100 };

  expect(dotAt({ clientX: 250, clientY: 100 }, box)).toEqual({ x: WIDTH / 2, y: HEIGHT / 2 });
  expect(dotAt({ clientX: 0, clientY: 999 }, box)).toEqual({ x: 0, y: HEIGHT });
});

test('only a PNG is sent', () => {
  expect(base64Of('data:image/png;base64,iVBORw0KGgo=')).toBe('iVBORw0KGgo=');
  expect(base64Of('data:,')).toBeNull();
});

test('a permit is ahead, in force, over, or withdrawn', () => {
  const permit = { from: '2026-03-02T10:00:00Z', to: '2026-03-02T12:00:00Z', withdrawnAt: null } as Permit;
  const at = (iso: string) => permitState(permit, new Date(iso));

  expect(at('2026-03-02T09:59:59Z')).toBe('ahead');
  expect(at('2026-03-02T10:00:00Z')).toBe('now');
  expect(at('2026-03-02T12:00:00Z')).toBe('over');
  expect(permitState({ ...permit, withdrawnAt: '2026-03-01T00:00:00Z' }, new Date())).toBe('withdrawn');
});

test('a time is of the hall, wherever the supervisor sits', () => {
  expect(instantIn('2026-03-02', '18:00', 'Asia/Shanghai')).toBe('2026-03-02T10:00:00.000Z');
  expect(instantIn('2026-03-02', '02:00', 'Asia/Shanghai')).toBe('2026-03-01T18:00:00.000Z');
  expect(instantIn('2026-03-02', '', 'Asia/Shanghai')).toBeNull();
  expect(instantIn('', '18:00')).toBeNull();
});

test('who asks for software does not decide, and a maintainer installs what is approved', () => {
  const asked = { state: 'REQUESTED', requestedBy: 's008' } as SoftwareRequest;

  expect(softwareActs(asked, chief)).toEqual(['approve', 'refuse']);
  expect(softwareActs({ ...asked, requestedBy: 'm001' }, chief)).toEqual([]);
  expect(softwareActs(asked, maintainer)).toEqual([]);
  expect(softwareActs({ ...asked, state: 'APPROVED' }, maintainer)).toEqual(['installed']);
  expect(softwareActs({ ...asked, state: 'APPROVED' }, chief)).toEqual([]);
  expect(softwareActs({ ...asked, state: 'EXPIRED' }, maintainer)).toEqual([]);
});

test('windows are those that somebody knows of, each once', () => {
  const at = (windowId: string | null) => ({ spot: { windowId } }) as Asset;

  expect(windowsOf([at('w2'), at('w1'), at(null), at('w2')], ['w3'])).toEqual(['w1', 'w2', 'w3']);
});
