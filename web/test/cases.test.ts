import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { actsFor, bodyOf, mayMessage, mayOpenContact, mayReply, outcomesOf, type Field } from '../src/cases/acts';
import { figuresPath, months, workingTime } from '../src/cases/figures/figures';
import { pieces, replaced, type Hit } from '../src/cases/file/phrases';
import { codeWords } from '../src/cases/file/timeline';
import { isPossibleQuery, listPath, newFilters } from '../src/cases/inbox/filters';
import { highest, type Me, type StaffCase } from '../src/cases/staff-case';
import { fault, newDraft, submission, type Draft } from '../src/complain/complaint';
import { next, stepNote } from '../src/follow/own-case';
import { states, type DayCounted, type Deadline } from '../src/shared/cases/case';
import { distance, runs, standing, totals, urgency } from '../src/shared/cases/deadline';
import { followAddress, grouped, plain, plainNumber, proofHeaders, readProof } from '../src/shared/cases/proof';
import { caseWord } from '../src/shared/cases/words';

const now = new Date('2026-03-02T08:00:00Z');
const later = '2026-03-10T09:30:00Z';
const before = '2026-03-01T09:30:00Z';

const clock = (more: Partial<Deadline> = {}): Deadline => ({
  purpose: 'ANSWER', name: { zh: '答复', en: 'Answer' }, start: before, dueAt: later, provisional: false, doneAt: null, late: false, unit: 'WORKING_DAYS',
  limit: 10, extendedBy: 0, startDayCounted: true, rulesVersion: 1, source: 'x', days: [], pauses: [], ...more,
});
const file = (more: Partial<StaffCase> = {}): StaffCase => ({
  id: 'c-1', number: '20260301-00001', kind: 'COMPLAINT', channel: 'PAGE', state: 'RECEIVED', severity: 'ORDINARY', hallId: 'hall-1', windowId: null, ticketId: null,
  ratingId: null, staffId: null, anonymous: true, reachable: true, erased: false, text: 'x', handler: null, reviewer: null, caller: null, upheld: null, reply: null,
  callBacks: [], outcome: null, round: 1, mergedInto: null, children: [], answerDueAt: null, deadlines: [clock()], pauses: [], extension: null, messages: [], history: [],
  receivedAt: before, closedAt: null, version: 1, ...more,
});
const officer: Me = { subject: 'co001', roles: ['COMPLAINT_OFFICER'] };
const other: Me = { subject: 'co002', roles: ['COMPLAINT_OFFICER'] };
const chief: Me = { subject: 'm001', roles: ['SUPERVISOR'] };
const clerk: Me = { subject: 's001', roles: ['STAFF'] };
const inspector: Me = { subject: 'i001', roles: ['INSPECTOR'] };
const names = (one: StaffCase, me: Me, at = now) => actsFor(one, me, at).map((act) => act.name);

test('a new case is accepted or refused by an officer, by nobody else', () => {
  expect(names(file(), officer)).toEqual(['accept', 'refuse', 'merge', 'escalate']);
  expect(names(file(), chief)).toEqual(['pause', 'merge', 'escalate']);
  expect(names(file(), clerk)).toEqual([]);
  expect(names(file(), inspector)).toEqual([]);
});

test('the person it is about does nothing in the case', () => {
  const about = file({ staffId: 'co001', handler: 'co001', state: 'INVESTIGATING' });

  expect(names(about, officer)).toEqual([]);
  expect(mayReply(about, officer)).toBe(false);
  expect(mayMessage(about, officer)).toBe(false);
  expect(mayOpenContact(about, officer)).toBe(false);
});

test('the handler works on it, and others do not', () => {
  const assigned = file({ state: 'ASSIGNED', handler: 's001' });

  expect(names(assigned, clerk)).toEqual(['investigate', 'contacted', 'verified', 'return', 'extension', 'escalate']);
  expect(names({ ...assigned, state: 'INVESTIGATING' }, clerk)).not.toContain('investigate');
  expect(names(assigned, { ...clerk, subject: 's002' })).toEqual([]);
  expect(names({ ...assigned, state: 'ANSWERED' }, clerk)).toEqual(['escalate']);
  expect(mayReply(assigned, clerk)).toBe(true);
  expect(mayReply(file({ state: 'ANSWERED', handler: 's001' }), clerk)).toBe(false);
  expect(mayMessage(file({ state: 'CLOSED', handler: 's001' }), clerk)).toBe(false);
});

test('an answer is reviewed by somebody who neither handles the case nor wrote it', () => {
  const reply = { text: 'x', author: 's001', at: before, stage: 'UNDER_REVIEW' } as const;
  const waiting = file({ state: 'INVESTIGATING', handler: 'co001', reply });

  expect(names(waiting, other)).toContain('review');
  expect(names(waiting, inspector)).toEqual(['review']);
  expect(names(waiting, officer)).not.toContain('review');
  expect(names({ ...waiting, reply: { ...reply, author: 'co002' } }, other)).not.toContain('review');
  expect(names({ ...waiting, reply: { ...reply, stage: 'DRAFT' } }, other)).not.toContain('review');
});

test('neither handler nor reviewer calls back', () => {
  const answered = file({ state: 'ANSWERED', handler: 'co001', reviewer: 'co002' });

  expect(names(answered, officer)).not.toContain('call-back');
  expect(names(answered, other)).not.toContain('call-back');
  expect(names(answered, { ...officer, subject: 'co003' })).toContain('call-back');
  expect(names(answered, chief)).not.toContain('call-back');
});

test('a case without a contact need not be called', () => {
  const options = (reachable: boolean) => actsFor(file({ state: 'ANSWERED', reachable }), officer, now).find((act) => act.name === 'call-back')?.fields[0]?.options;

  expect(options(true)).toEqual(['REACHED', 'NOT_REACHED']);
  expect(options(false)).toContain('NO_CONTACT');
});

test('it is closed after the call-back, and may be reopened from the answer on', () => {
  expect(names(file({ state: 'CALLED_BACK' }), officer)).toEqual(['close', 'reopen', 'escalate']);
  expect(names(file({ state: 'ANSWERED' }), chief)).toEqual(['reopen', 'escalate']);
  expect(names(file({ state: 'CLOSED' }), chief)).toEqual(['reopen']);
  expect(names(file({ state: 'CLOSED', outcome: 'WITHDRAWN' }), chief)).toEqual([]);
});

test('outcomes fit the kind and the facts', () => {
  expect(outcomesOf({ kind: 'COMPLAINT', upheld: true })).toContain('UPHELD');
  expect(outcomesOf({ kind: 'COMPLAINT', upheld: false })).toEqual(['NOT_UPHELD', 'UNTRUE']);
  expect(outcomesOf({ kind: 'PRAISE', upheld: null })).toEqual(['NOTED']);
  expect(outcomesOf({ kind: 'SUGGESTION', upheld: null })).toContain('ADOPTED');
});

test('a clock is stopped by a supervisor who does not handle the case, while it runs', () => {
  const running = file({ state: 'INVESTIGATING', handler: 's001' });
  const paused = { ...running, pauses: [{ from: before, until: later, endedAt: null, reason: 'EXPERT_OPINION', approvedBy: 'm001' }] };

  expect(names(running, chief)).toContain('pause');
  expect(names({ ...running, handler: 'm001' }, chief)).not.toContain('pause');
  expect(names(running, chief, new Date('2026-03-11T00:00:00Z'))).not.toContain('pause');
  expect(names(paused, chief)).not.toContain('pause');
  expect(names(paused, chief)).toContain('resume');
  expect(names(running, chief)).not.toContain('resume');
});

test('more time is asked once, and decided by another', () => {
  const asked = { askedBy: 's001', askedAt: before, amount: 3, reason: 'x', decidedBy: null, granted: null };
  const waiting = file({ state: 'INVESTIGATING', handler: 's001', extension: asked });

  expect(names(waiting, clerk)).not.toContain('extension');
  expect(names(waiting, chief)).toContain('extension-decision');
  expect(names({ ...waiting, extension: { ...asked, askedBy: 'm001' } }, chief)).not.toContain('extension-decision');
  expect(names({ ...waiting, extension: { ...asked, decidedBy: 'm002', granted: true } }, chief)).not.toContain('extension-decision');
});

test('ratings and cases that lead others are not merged; merged ones are taken out', () => {
  expect(names(file({ state: 'ACCEPTED', kind: 'RECTIFICATION' }), officer)).not.toContain('merge');
  expect(names(file({ state: 'ACCEPTED', children: ['c-2'] }), officer)).not.toContain('merge');
  expect(names(file({ state: 'MERGED' }), officer)).toContain('unmerge');
});

test('personal data is erased when the case is over, once', () => {
  expect(names(file({ state: 'REFUSED' }), officer)).toEqual(['erase']);
  expect(names(file({ state: 'REFUSED', erased: true }), officer)).toEqual([]);
  expect(names(file({ state: 'ACCEPTED' }), officer)).not.toContain('erase');
});

test('who handles an anonymous case does not learn who it is', () => {
  expect(mayOpenContact(file(), officer)).toBe(true);
  expect(mayOpenContact(file({ handler: 'co001' }), officer)).toBe(false);
  expect(mayOpenContact(file({ handler: 'co001', anonymous: false }), officer)).toBe(true);
  expect(mayOpenContact(file({ reachable: false }), officer)).toBe(false);
  expect(mayOpenContact(file(), chief)).toBe(false);
});

const fields: Field[] = [
  { name: 'result', kind: 'choice', required: true, options: ['REACHED', 'NOT_REACHED'] },
  { name: 'resolved', kind: 'yesno', required: true, when: { field: 'result', is: 'REACHED' } },
  { name: 'days', kind: 'number', required: false },
  { name: 'note', kind: 'words', required: false },
];

test.each([
  [{}, null],
  [{ result: 'REACHED' }, null],
  [{ result: 'REACHED', resolved: 'false' }, { result: 'REACHED', resolved: false }],
  [{ result: 'NOT_REACHED', resolved: 'true', note: ' ' }, { result: 'NOT_REACHED' }],
  [{ result: 'NOT_REACHED', days: '0' }, null],
  [{ result: 'NOT_REACHED', days: '15', note: ' x ' }, { result: 'NOT_REACHED', days: 15, note: 'x' }],
])('a form with %j sends %j', (values, body) => {
  expect(bodyOf(fields, values as Record<string, string>)).toEqual(body);
});

test('a limit says how it stands, and what was late stays late', () => {
  expect(standing(clock(), false, now)).toBe('RUNNING');
  expect(standing(clock(), true, now)).toBe('PAUSED');
  expect(standing(clock({ dueAt: before }), true, now)).toBe('OVERDUE');
  expect(standing(clock({ doneAt: before }), false, now)).toBe('DONE');
  expect(standing(clock({ doneAt: '2026-03-11T00:00:00Z' }), false, now)).toBe('DONE_LATE');
});

test('days are shown in runs, and none is left out', () => {
  const day = (on: string, why: DayCounted['why'], counted: boolean): DayCounted => ({ day: on, why, counted, minutes: counted ? 420 : 0, provisional: false });
  const days = [day('2026-02-27', 'WORKDAY', true), day('2026-02-28', 'MAKE_UP_DAY', true), day('2026-03-01', 'WEEKEND', false), day('2026-03-02', 'WORKDAY', true), day('2026-03-03', 'WORKDAY', true)];

  expect(runs(days).map((run) => [run.from, run.to, run.days, run.minutes])).toEqual([
    ['2026-02-27', '2026-02-27', 1, 420], ['2026-02-28', '2026-02-28', 1, 420], ['2026-03-01', '2026-03-01', 1, 0], ['2026-03-02', '2026-03-03', 2, 840],
  ]);
  expect(totals(days)).toEqual({ counted: 4, skipped: 1 });
  expect(runs([])).toEqual([]);
});

test.each([
  [null, false, 'NONE'],
  ['2026-03-02T07:59:59Z', false, 'OVERDUE'],
  ['2026-03-02T07:59:59Z', true, 'OVERDUE'],
  ['2026-03-02T08:00:00Z', false, 'TODAY'],
  ['2026-03-03T08:00:00Z', false, 'TODAY'],
  ['2026-03-03T08:00:01Z', false, 'SOON'],
  ['2026-03-05T08:00:00Z', false, 'SOON'],
  ['2026-03-05T08:00:01Z', false, 'LATER'],
  ['2026-03-02T09:00:00Z', true, 'PAUSED'],
])('a limit at %s (stopped: %s) is %s', (nextDueAt, paused, word) => {
  expect(urgency({ nextDueAt, paused }, now)).toBe(word);
});

test('a distance is told in the unit in which it can be grasped', () => {
  expect(distance('2026-03-10T09:30:00Z', now)).toEqual({ unit: 'days', n: 8 });
  expect(distance('2026-03-03T07:00:00Z', now)).toEqual({ unit: 'hours', n: 23 });
  expect(distance('2026-03-02T09:59:00Z', now)).toEqual({ unit: 'minutes', n: 119 });
});

test('number and secret travel behind the hash, and only what looks like them is taken', () => {
  const proof = { number: '20260301-00001', secret: 'A7K29QRST4XYZ8MN' };

  expect(followAddress('http://x', proof)).toBe('http://x/follow#20260301-00001/A7K29QRST4XYZ8MN');
  expect(readProof('#20260301-00001/A7K29QRST4XYZ8MN')).toEqual(proof);
  expect(readProof('#20260301-00001')).toEqual({ number: '20260301-00001', secret: '' });
  expect(readProof('#<script>/short')).toEqual({ number: '', secret: '' });
  expect(readProof('')).toEqual({ number: '', secret: '' });
  expect(proofHeaders({ number: '20260301-00001', secret: 'a7k2 9qrs-t4xy z8mn' })).toEqual({ 'X-Case-Number': '20260301-00001', 'X-Case-Secret': 'A7K29QRST4XYZ8MN' });
});

test('a secret is shown in fours and taken as people write it', () => {
  expect(grouped('A7K29QRST4XYZ8MN')).toBe('A7K2 9QRS T4XY Z8MN');
  expect(plain(' a7k2 9qrs-t4xy z8mn ')).toBe('A7K29QRST4XYZ8MN');
  expect(plainNumber(' 20260301 — 00001 ')).toBe('20260301-00001');
});

const draft = (more: Partial<Draft> = {}): Draft => ({ ...newDraft(), kind: 'COMPLAINT', text: 'x', ...more });

test.each([
  [draft(), null],
  [draft({ kind: '' }), 'kind'],
  [draft({ text: '  ' }), 'text'],
  [draft({ staffId: '工号五' }), 'staff'],
  [draft({ staffId: 's005' }), null],
  [draft({ known: 'open' }), 'phone'],
  [draft({ known: 'hidden', phone: '12' }), 'phone'],
  [draft({ known: 'hidden', phone: '0571 8888-0000' }), null],
  [draft({ phone: '12' }), null],
])('a complaint %# may be sent or says what is missing', (given, expected) => {
  expect(fault(given)).toBe(expected);
});

test('what is not said is not sent, and who stays unknown leaves no contact', () => {
  expect(submission(draft({ phone: '13900000000', name: '王' }), 'hall-1', 'PAGE')).toEqual({ kind: 'complaint', hallId: 'hall-1', text: 'x', anonymous: true, channel: 'PAGE' });
  expect(submission(draft({ known: 'hidden', phone: ' 13900000000 ', name: ' ' }), 'hall-1', 'QR')).toMatchObject({ contact: { phone: '13900000000' }, anonymous: true });
  expect(submission(draft({ known: 'open', phone: '13900000000', name: '王' }), 'hall-1', 'PAGE')).toMatchObject({ contact: { name: '王', phone: '13900000000' }, anonymous: false });
});

test('the visit is taken from behind the hash of the address, nothing else is', () => {
  expect(newDraft('#ticket=t-1&window=hall-1-w02&text=x')).toMatchObject({ ticketId: 't-1', windowId: 'hall-1-w02', text: '' });
  expect(newDraft('#ticket=%3Cb%3E')).toMatchObject({ ticketId: '', windowId: '' });
});

const hit = (start: number, end: number, found: string): Hit => ({ code: 'x', start, end, found, suggestion: { zh: '请稍等', en: 'please wait' } });

test('exactly what was found is marked', () => {
  const text = '您好，急什么，这不归我管。';

  expect(pieces(text, [hit(8, 11, '不归我'), hit(3, 6, '急什么')])).toEqual([
    { text: '您好，', hit: null }, { text: '急什么', hit: 1 }, { text: '，这', hit: null }, { text: '不归我', hit: 0 }, { text: '管。', hit: null },
  ]);
  expect(pieces(text, [])).toEqual([{ text, hit: null }]);
  expect(pieces('急什么', [hit(0, 3, '急什么'), hit(1, 3, '什么'), hit(0, 9, '急')])).toEqual([{ text: '急什么', hit: 0 }]);
});

test('a suggestion takes the place of what was found, unless the text has changed', () => {
  expect(replaced('您好，急什么！', hit(3, 6, '急什么'), '请稍等')).toBe('您好，请稍等！');
  expect(replaced('急什么！', hit(3, 6, '急什么'), '请稍等')).toBe('急什么！');
});

test('a list asks only for what was chosen', () => {
  const all = newFilters();

  expect(listPath('', all, 0, now)).toBe('/api/complaint/cases?open=true&page=0');
  expect(listPath('hall-1', { ...all, due: 'day', kind: 'PRAISE', sentUp: true }, 2, new Date('2026-03-02T08:00:30Z'))).toBe('/api/complaint/cases?hall=hall-1&kind=PRAISE&due=2026-03-03T08%3A00%3A00.000Z&open=true&sentUp=true&page=2');
  expect(listPath('', { ...all, state: 'CLOSED' }, 0, now)).not.toContain('open');
  expect(listPath('', { ...all, q: '20260301-00001' }, 0, now)).toBe('/api/complaint/cases?q=20260301-00001&page=0');
  expect(listPath('', { ...all, q: 'Wang' }, 0, now)).not.toContain('Wang');
});

test('the highest who heard of it is named; a reminder to the handler is none', () => {
  expect(highest(['SECTION_CHIEF:SERIOUS', 'DIRECTOR:SERIOUS', 'SECTION_CHIEF:DUE_SOON'])).toBe('DIRECTOR');
  expect(highest(['HANDLER:DUE_SOON'])).toBeNull();
  expect(highest([])).toBeNull();
});

test.each([['', true], ['20260301-00001', true], ['139 0000 0000', true], ['20260301-1', true], ['Wang', false], ['12', false]])('%s may be looked for: %s', (q, possible) => {
  expect(isPossibleQuery(q)).toBe(possible);
});

test('months go back from today, the present one is not whole', () => {
  expect(months(3, '2026-03-02')).toEqual([
    { key: '2026-01', from: '2026-01-01', to: '2026-01-31' },
    { key: '2026-02', from: '2026-02-01', to: '2026-02-28' },
    { key: '2026-03', from: '2026-03-01', to: '2026-03-02' },
  ]);
  expect(figuresPath('', '2026-03-01', '2026-03-02')).toBe('/api/complaint/statistics?from=2026-03-01&to=2026-03-02');
});

test('lateness is in hours once minutes say little', () => {
  expect(workingTime(null).unit).toBe('none');
  expect(workingTime(119)).toEqual({ unit: 'minutes', n: '119' });
  expect(workingTime(150)).toEqual({ unit: 'hours', n: '2.5' });
});

test('every state tells the citizen what happens next', () => {
  const zh = JSON.parse(readFileSync(fileURLToPath(new URL('../src/messages/zh/follow.json', import.meta.url)), 'utf8')) as Record<string, string>;

  for (const state of states) expect(zh[next({ state, outcome: null })], state).toBeTruthy();
  expect(next({ state: 'CLOSED', outcome: 'WITHDRAWN' })).toBe('next.WITHDRAWN');
});

test('codes are told in words, and one that has none as it came', () => {
  expect(stepNote({ what: 'refused', code: 'NO_FACTS' })).toBe('没有具体事实');
  expect(stepNote({ what: 'assigned', code: 's001' })).toBe('');
  expect(codeWords({ what: 'assigned', code: 's001' })).toBe('s001');
  expect(codeWords({ what: 'escalated', code: 'DIRECTOR:OVERDUE' })).toBe('主任 · 已逾期');
  expect(codeWords({ what: 'joined', code: null })).toBe('');
  expect(caseWord('step', 'brand-new')).toBe('brand-new');
});

test('every act has its name, its explanation, its word when done and a label for each field', () => {
  const zh = JSON.parse(readFileSync(fileURLToPath(new URL('../src/messages/zh/cases.json', import.meta.url)), 'utf8')) as Record<string, string>;
  const reply = { text: 'x', author: 's009', at: before, stage: 'UNDER_REVIEW' } as const;
  const pauses = [{ from: before, until: later, endedAt: null, reason: 'EXPERT_OPINION', approvedBy: 'm001' }];
  const extension = { askedBy: 's001', askedAt: before, amount: 3, reason: 'x', decidedBy: null, granted: null };
  const all: Me = { subject: 'x', roles: ['STAFF', 'COMPLAINT_OFFICER', 'SUPERVISOR', 'INSPECTOR'] };
  const acts = states.flatMap((state) => [
    ...actsFor(file({ state, handler: 'x' }), all, now), ...actsFor(file({ state, handler: 's001', reply, pauses, extension }), all, now), ...actsFor(file({ state, handler: 's001' }), all, now),
  ]);

  expect(new Set(acts.map((act) => act.name)).size).toBeGreaterThanOrEqual(19);
  const missing = acts.flatMap((act) => [
    ...[`act.${act.name}`, `about.${act.name}`, `done.${act.name}`].filter((key) => !zh[key]),
    ...act.fields.filter((field) => !zh[`field.${act.name}.${field.name}`] && !zh[`field.${field.name}`]).map((field) => `field.${field.name}`),
    ...act.fields.filter((field) => field.kind === 'yesno' && (!zh[`yes.${act.name}.${field.name}`] || !zh[`no.${act.name}.${field.name}`])).map((field) => `yes.${act.name}.${field.name}`),
    ...act.fields.flatMap((field) => (field.options ?? []).filter((option) => caseWord(field.list ?? '', option) === option)),
  ]);
  expect(missing).toEqual([]);
});
