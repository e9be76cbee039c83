import { expect, test } from 'vitest';
import { mayDecide, mayObject, shares, spread, type Appraisal, type Input } from '../src/appraisal/appraisal';
import { byPerson, cellOf, cents, lastEnd, mean, sheetBody, type DayRecord, type Qualification, type Training } from '../src/training/training';
import { actsFor, consequencesFor, gradeOf, stepsOf, weighs, whyNot, type Violation } from '../src/violations/violation';

const violation = (more: Partial<Violation> = {}): Violation => ({
  id: 'v', hallId: 'h', unitId: 'u', windowId: null, staffId: 's005', ruleCode: 'R4', rulesVersion: 1, grade: 'MINOR', origin: { kind: 'INSPECTION', ref: 'f', eventId: '/x|e' },
  occurredAt: '2026-11-20T01:00:00Z', day: '2026-11-20', note: null, raisedBy: null, raisedAt: '2026-11-20T02:00:00Z', state: 'CANDIDATE', decision: null, appeal: null, version: 1, ...more,
});
const me = (subject: string, ...roles: string[]) => ({ subject, roles });
const decision = { by: 'i001', at: '2026-11-21T00:00:00Z', consequence: 'CRITICISM', note: 'x' } as const;
const appeal = { by: 's005', at: '2026-11-22T00:00:00Z', text: 'x', ruling: null };

test('a candidate is decided by those who may, never by who raised it or the person', () => {
  expect(actsFor(violation(), me('i001', 'INSPECTOR'))).toEqual(['confirmation', 'dismissal']);
  expect(actsFor(violation({ raisedBy: 'm001' }), me('m001', 'SUPERVISOR'))).toEqual([]);
  expect(actsFor(violation({ staffId: 'm001' }), me('m001', 'SUPERVISOR'))).toEqual([]);
  expect(actsFor(violation(), me('s006', 'STAFF'))).toEqual([]);
  expect(whyNot(violation({ raisedBy: 'm001' }), me('m001', 'SUPERVISOR'))).toBe('same');
  expect(whyNot(violation({ staffId: 'm001' }), me('m001', 'SUPERVISOR'))).toBe('own');
});

test('the person appeals, or for the unit who answers for the hall', () => {
  const confirmed = violation({ state: 'CONFIRMED', decision });
  expect(actsFor(confirmed, me('s005', 'STAFF'))).toEqual(['appeal']);
  expect(actsFor(confirmed, me('m001', 'SUPERVISOR'))).toEqual([]);
  expect(actsFor({ ...confirmed, staffId: null }, me('m001', 'SUPERVISOR'))).toEqual(['appeal']);
  expect(actsFor({ ...confirmed, staffId: null, decision: { ...decision, by: 'm001' } }, me('m001', 'SUPERVISOR'))).toEqual([]);
});

test('an appeal is decided by somebody who had no part in it', () => {
  const appealed = violation({ state: 'APPEALED', decision, appeal });
  expect(actsFor(appealed, me('aa001', 'AUDIT_ADMIN'))).toEqual(['appeal-decision']);
  expect(actsFor(appealed, me('i002', 'INSPECTOR'))).toEqual([]);
  expect(whyNot(appealed, me('i002', 'INSPECTOR'))).toBe('other');
  expect(actsFor({ ...appealed, decision: { ...decision, by: 'm001' } }, me('m001', 'SUPERVISOR'))).toEqual([]);
  expect(actsFor({ ...appealed, appeal: { ...appeal, by: 'm001' }, staffId: null }, me('m001', 'SUPERVISOR'))).toEqual([]);
  expect(actsFor(violation({ state: 'UPHELD', decision, appeal }), me('aa001', 'AUDIT_ADMIN'))).toEqual([]);
});

test('the consequence is graded by weight, and a repetition weighs more', () => {
  expect(consequencesFor('MINOR', false)).toEqual(['CRITICISM']);
  expect(consequencesFor('MINOR', true)).toEqual(['CRITICISM', 'DISCIPLINARY_RECOMMENDATION']);
  expect(consequencesFor('SERIOUS', false)).toHaveLength(2);
  expect(consequencesFor('GRAVE', true)).toEqual(['DISCIPLINARY_RECOMMENDATION']);
  const rule = { code: 'C6', category: 'x', grade: 'SERIOUS', subject: 'PERSON', source: { document: '', clause: '' }, text: { zh: '', en: '' } } as const;
  expect(gradeOf([rule], 'C6', 'MINOR')).toBe('SERIOUS');
  expect(gradeOf([rule], 'X', 'MINOR')).toBe('MINOR');
});

test('the way of a violation is told, the latest first', () => {
  const ruling = { by: 'aa001', at: '2026-11-23T00:00:00Z', revoked: true, note: 'x' };
  expect(stepsOf(violation({ state: 'REVOKED', decision, appeal: { ...appeal, ruling } })).map((one) => one.what)).toEqual(['REVOKED', 'APPEALED', 'CRITICISM', 'raised.INSPECTION']);
  expect(stepsOf(violation({ state: 'DISMISSED', decision: { ...decision, consequence: null } }))[0]!.what).toBe('DISMISSED');
  expect([weighs('CONFIRMED'), weighs('UPHELD'), weighs('APPEALED'), weighs('REVOKED')]).toEqual([true, true, false, false]);
});

const input = (score: number | null, weight: number): Input => ({ kind: 'RATING', weight, score, count: 1, eventIds: [] });

test('what an input adds leaves out the weights of what did not happen', () => {
  expect(shares([input(80, 30), input(null, 50), input(100, 10)])).toEqual([60, null, 25]);
  expect(shares([input(null, 30)])).toEqual([null]);
  expect(shares([])).toEqual([]);
});

const appraisal = (more: Partial<Appraisal> = {}): Appraisal => ({
  staffId: 's005', hallId: 'h', month: '2026-10', weightsVersion: 1, inputs: [], total: 80, grade: 'GOOD', recommendation: 'KEEP', by: 'm001', at: 'x', state: 'OPEN', objection: null, version: 1, ...more,
});

test('the person objects, once; neither who made it nor the person decides', () => {
  expect(mayObject(appraisal(), me('s005', 'STAFF'))).toBe(true);
  expect(mayObject(appraisal(), me('s006', 'STAFF'))).toBe(false);
  expect(mayObject(appraisal({ state: 'DECIDED' }), me('s005', 'STAFF'))).toBe(false);
  const objected = appraisal({ state: 'OBJECTED' });
  expect(mayDecide(objected, me('aa001', 'AUDIT_ADMIN'))).toBe(true);
  expect(mayDecide(objected, me('m001', 'SUPERVISOR'))).toBe(false);
  expect(mayDecide({ ...objected, staffId: 'aa001' }, me('aa001', 'AUDIT_ADMIN'))).toBe(false);
  expect(mayDecide(objected, me('i001', 'INSPECTOR'))).toBe(false);
  expect(mayDecide(appraisal(), me('aa001', 'AUDIT_ADMIN'))).toBe(false);
  expect(spread([appraisal(), appraisal(), appraisal({ grade: 'POOR' })]).map((one) => one.count)).toEqual([0, 2, 0, 1]);
});

const training = (more: Partial<Training> = {}): Training => ({
  id: 't', hallId: 'h', subject: 'SKILLS', title: { zh: 'x', en: 'x' }, heldOn: '2026-11-01', minutes: 60, staffIds: ['a', 'b'], exam: null, state: 'PLANNED', results: [], passed: [], evidence: [], version: 1, ...more,
});

test('a cell of the matrix says how a person stands with a training', () => {
  const held = training({
    state: 'HELD', passed: ['a'], exam: { passMark: 60, itemCodes: [], validMonths: 12 },
    results: [{ staffId: 'a', attended: true, score: 90 }, { staffId: 'b', attended: true, score: 40 }, { staffId: 'c', attended: false, score: null }, { staffId: 'd', attended: true, score: null }],
  });
  expect(['a', 'b', 'c', 'd', 'e'].map((who) => cellOf(held, who).cell)).toEqual(['PASSED', 'FAILED', 'ABSENT', 'ATTENDED', 'NONE']);
  expect(cellOf(held, 'b').score).toBe(40);
  expect(cellOf(training(), 'a').cell).toBe('INVITED');
  expect(cellOf(training(), 'e').cell).toBe('NONE');
});

test('a sheet is whole when everybody who came to an examination has a score', () => {
  const line = (attended: boolean, score: string) => ({ staffId: 'a', attended, score });
  expect(sheetBody([line(true, '')], true)).toBeNull();
  expect(sheetBody([line(true, '101')], true)).toBeNull();
  expect(sheetBody([line(true, '100'), line(false, '7')], true)).toEqual([{ staffId: 'a', attended: true, score: 100 }, { staffId: 'a', attended: false }]);
  expect(sheetBody([line(true, 'x')], false)).toEqual([{ staffId: 'a', attended: true }]);
});

test('missing days are told by person, those with the most first', () => {
  expect(byPerson([{ day: '1', staffId: 'a' }, { day: '1', staffId: 'b' }, { day: '2', staffId: 'b' }])).toEqual([{ staffId: 'b', days: ['1', '2'] }, { staffId: 'a', days: ['1'] }]);
});

test('a mean is of four marks, a sum in cents, and the last grant ends last', () => {
  expect(mean({ marks: { quality: 5, efficiency: 4, service: 4, discipline: 4 } } as DayRecord)).toBe(4.25);
  expect([cents('12.5'), cents('0'), cents('1.005'), cents('-1'), cents('')]).toEqual([1250, 0, null, null, null]);
  const grant = (until: string) => ({ sourceId: 'x', itemCodes: [], until });
  expect(lastEnd({ grants: [grant('2027-01-01'), grant('2027-06-01'), grant('2026-01-01')] } as unknown as Qualification)).toBe('2027-06-01');
  expect(lastEnd({ grants: [] } as unknown as Qualification)).toBeNull();
});
