import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { ref } from 'vue';
import { addDays, monthBefore, monthsUpTo, quarterOf, quartersUpTo, todayIn } from '../src/inspection/common/days';
import { entryAddress } from '../src/inspection/common/work';
import { mayCorrect, mayReinspect, type Finding, type Template } from '../src/inspection/inspection';
import { hasWords, isWhole, keepable, lack, newDraft, progress, revived, scoreOf, visitBody, type Draft, type NotedDraft, type Photo } from '../src/inspection/visit/draft';
import { readSeals, sealed } from '../src/inspection/visit/seal';
import { patientSender } from '../src/inspection/visit/sending';
import { digest, fromHex, sha256, toHex } from '../src/inspection/visit/sha256';
import { bodyOf, grouped, type Field } from '../src/shared/form/field';

const name = (zh: string) => ({ zh, en: zh });
const item = (code: string, points: number, photoRequired = false) => ({ code, text: name(code), points, ruleCode: 'R1', handbookSection: null, photoRequired });
const template: Template = {
  code: 't', number: 1, title: name('t'),
  sections: [
    { title: name('a'), weight: 30, items: [item('one', 10, true), item('two', 10)] },
    { title: name('b'), weight: 70, items: [item('three', 5)] },
  ],
};
const photo = (hash: string): Photo => ({ hash, contentHash: hash, takenAt: 'x', key: 'k', waiting: false });
const noted = (more: Partial<NotedDraft> = {}): NotedDraft => ({ itemCode: 'one', ruleCode: 'R1', severity: 'MAJOR', windowId: 'w1', unitId: '', staffId: '', assetId: '', ownerId: 's005', text: '柜台杂乱', dueOn: '2026-12-05', ...more });
function filled(): Draft {
  const draft = newDraft(template);
  Object.assign(draft.lines.one!, { given: 'POINTS', points: 5, photos: [photo('a'.repeat(64))], note: ' 左边 ' });
  Object.assign(draft.lines.two!, { given: 'NONE' });
  Object.assign(draft.lines.three!, { given: 'POINTS', points: 5 });
  draft.noted.push(noted());
  return draft;
}

test('a visit is handed in when every line has its answer, its photo and whole findings', () => {
  const draft = newDraft(template);
  expect(lack(template, draft)).toEqual({ what: 'answer', where: 'one' });
  draft.lines.one!.given = 'POINTS';
  expect(lack(template, draft)).toEqual({ what: 'photo', where: 'one' });
  draft.lines.one!.given = 'NONE';
  expect(lack(template, draft)).toEqual({ what: 'answer', where: 'two' });

  const whole = filled();
  expect(lack(template, whole)).toBeNull();
  whole.noted.push(noted({ ownerId: ' ' }));
  expect(lack(template, whole)).toEqual({ what: 'finding', where: '1' });
});

test.each([
  [{}, true],
  [{ windowId: '', staffId: 's005' }, true],
  [{ windowId: '' }, false],
  [{ windowId: '', assetId: 'a-1' }, true],
  [{ ruleCode: '' }, false],
  [{ staffId: '王某' }, false],
  [{ text: ' ' }, false],
  [{ severity: '' as const }, false],
  [{ dueOn: '' }, false],
])('a finding with %j is whole: %s', (more, whole) => {
  expect(isWhole(noted(more))).toBe(whole);
});

test('the score is the one that the service reaches: not applicable counts nowhere', () => {
  expect(scoreOf(template, newDraft(template))).toBeNull();
  // Half of the first section, all of the second: (0.5 × 30 + 1 × 70) / 100.
  expect(scoreOf(template, filled())).toBe(85);
  const draft = filled();
  draft.lines.three!.given = 'NONE';
  expect(scoreOf(template, draft)).toBe(50);
  expect(progress(template, draft)).toEqual({ done: 3, of: 3 });
});

test('what is sent names each line once and leaves out what was not said', () => {
  expect(visitBody(filled())).toEqual({
    answers: [
      { itemCode: 'one', points: 5, photos: ['a'.repeat(64)], note: '左边' },
      { itemCode: 'two', points: null, photos: [] },
      { itemCode: 'three', points: 5, photos: [] },
    ],
    findings: [{ itemCode: 'one', ruleCode: 'R1', severity: 'MAJOR', windowId: 'w1', ownerId: 's005', text: '柜台杂乱', dueOn: '2026-12-05' }],
  });
});

test('a tab keeps answers and fingerprints, and nothing about a person', () => {
  const text = keepable(filled());

  expect(text).not.toContain('柜台');
  expect(text).not.toContain('左边');
  expect(text).not.toContain('s005');
  const back = revived(template, text)!;
  expect(back.lines.one).toEqual({ given: 'POINTS', points: 5, photos: [photo('a'.repeat(64))], note: '' });
  expect(back.noted[0]).toMatchObject({ ruleCode: 'R1', windowId: 'w1', ownerId: '', text: '' });
  expect(lack(template, back)).toEqual({ what: 'finding', where: '0' });
});

test('nothing, or something else, brings back no visit', () => {
  expect(revived(template, null)).toBeNull();
  expect(revived(template, '{')).toBeNull();
  expect(revived(template, '{"lines":{"other":{"given":"NONE"}},"noted":[]}')).toBeNull();
  expect(revived(template, keepable(newDraft(template)))).toBeNull();
  expect(hasWords(filled())).toBe(true);
  expect(hasWords(newDraft(template))).toBe(false);
});

test('the hash is SHA-256, with the browser’s own and without it', async () => {
  expect(toHex(digest(new Uint8Array()))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(toHex(digest(new TextEncoder().encode('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  for (const length of [55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = new Uint8Array(Array.from({ length }, (_, index) => (index * 7) & 255));
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(toHex(digest(bytes))).toBe(expected);
    expect(await sha256(bytes)).toBe(expected);
  }
});

test('a seal is the hash over salt and content’s hash', async () => {
  const seal = await sealed('ab'.repeat(32), '01'.repeat(16));

  expect(seal.hash).toBe(createHash('sha256').update(fromHex('01'.repeat(16))).update(fromHex('ab'.repeat(32))).digest('hex'));
  expect((await sealed('ab'.repeat(32))).hash).not.toBe((await sealed('ab'.repeat(32))).hash);
  expect(readSeals(JSON.stringify([{ ...seal, more: 1 }, { hash: 'x' }, null]))).toEqual([seal]);
  expect(readSeals('no')).toEqual([]);
  expect(readSeals('{}')).toEqual([]);
});

test('a command is tried again under its one key until the network is back', async () => {
  const keys: string[] = [];
  const answers = [Promise.reject(new TypeError('no network')), Promise.reject(new TypeError('no network')), Promise.resolve(new Response('{"ok":true}'))];
  vi.stubGlobal('document', { cookie: '' });
  vi.stubGlobal('fetch', (_: string, options: RequestInit) => {
    keys.push((options.headers as Record<string, string>)['Idempotency-Key']!);
    return answers[keys.length - 1];
  });
  const trying = ref(false);
  const seen: boolean[] = [];
  const send = patientSender(trying, async () => void seen.push(trying.value));

  expect(await send('POST', '/x', { key: 'k1', body: {} })).toEqual({ ok: true });
  expect(keys).toEqual(['k1', 'k1', 'k1']);
  expect(seen).toEqual([true, true]);
  expect(trying.value).toBe(false);
  vi.unstubAllGlobals();
});

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'f', inspectionId: 'i', hallId: 'h', unitId: null, foundBy: 'i001', state: 'CORRECTED', dueOn: '2026-12-01', raisedAt: 'x', version: 1, escalations: [], reinspections: [],
  noted: { itemCode: null, ruleCode: 'R1', severity: 'MINOR', staffId: 's006', windowId: null, unitId: null, assetId: null, text: 'x', ownerId: 's005', dueOn: '2026-12-01' },
  corrections: [{ by: 'm001', at: 'x', text: 'x', photos: [] }], ...more,
});

test('who found, owns, is meant or corrected it does not inspect it again', () => {
  const inspector = (subject: string) => ({ subject, roles: ['INSPECTOR'] });
  expect(mayReinspect(finding(), inspector('i002'))).toBe(true);
  for (const involved of ['i001', 's005', 's006', 'm001']) expect(mayReinspect(finding(), inspector(involved))).toBe(false);
  expect(mayReinspect(finding({ state: 'OPEN' }), inspector('i002'))).toBe(false);
  expect(mayReinspect(finding(), { subject: 'i002', roles: ['SUPERVISOR'] })).toBe(false);
});

test('the owner corrects, or who answers for the hall', () => {
  const open = finding({ state: 'OPEN' });
  expect(mayCorrect(open, { subject: 's005', roles: ['STAFF'] })).toBe(true);
  expect(mayCorrect(open, { subject: 's006', roles: ['STAFF'] })).toBe(false);
  expect(mayCorrect(open, { subject: 'm001', roles: ['SUPERVISOR'] })).toBe(true);
  expect(mayCorrect(open, { subject: 's005', roles: ['INSPECTOR'] })).toBe(false);
  expect(mayCorrect(finding(), { subject: 's005', roles: ['STAFF'] })).toBe(false);
});

test('days, months and quarters are those of the hall', () => {
  expect(todayIn('Asia/Shanghai', new Date('2026-11-28T17:00:00Z'))).toBe('2026-11-29');
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  expect(monthBefore('2026-01-31', 1)).toBe('2025-12');
  expect(monthsUpTo('2026-02-10', 1, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  expect([quarterOf('2026-01-01'), quarterOf('2026-12-31')]).toEqual(['2026-Q1', '2026-Q4']);
  expect(quartersUpTo('2026-02-10', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
});

test('an entry is found by the id of its event alone; who may not read the ledger gets its receipt', () => {
  const chief = { subject: 'm001', roles: ['SUPERVISOR'] };
  expect(entryAddress('/guichet/audit|0198-a', chief)).toBe('/desk/ledger?event=0198-a');
  expect(entryAddress('0198-a', chief)).toBe('/desk/ledger?event=0198-a');
  expect(entryAddress('/guichet/audit|0198-a', { subject: 's005', roles: ['STAFF'] })).toBe('/api/audit/receipts/0198-a');
});

const fields: Field[] = [
  { name: 'kind', label: '', kind: 'choice', required: true },
  { name: 'who', label: '', kind: 'person' },
  { name: 'n', label: '', kind: 'number', required: true, min: 1, max: 60, when: { field: 'kind', is: ['A'] } },
  { name: 'yes', label: '', kind: 'yesno' },
];

test.each([
  [{}, null],
  [{ kind: 'A' }, null],
  [{ kind: 'A', n: '0' }, null],
  [{ kind: 'A', n: '61' }, null],
  [{ kind: 'A', n: '60' }, { kind: 'A', n: 60 }],
  [{ kind: 'B', n: '60' }, { kind: 'B' }],
  [{ kind: 'B', who: '王 某' }, null],
  [{ kind: 'B', who: ' s005 ', yes: 'false' }, { kind: 'B', who: 's005', yes: false }],
])('a form with %j sends %j', (values, body) => {
  expect(bodyOf(fields, values as Record<string, string>)).toEqual(body);
});

test('options stand under their headings', () => {
  expect(grouped([{ value: 'a', label: 'a', group: 'g' }, { value: 'b', label: 'b' }, { value: 'c', label: 'c', group: 'g' }]).map((one) => [one.group, one.options.length])).toEqual([['g', 2], ['', 1]]);
});

test('the page asks for no camera that the content policy forbids, and shows no foreign picture', () => {
  const page = readFileSync(fileURLToPath(new URL('../src/inspection/visit/PhotoField.vue', import.meta.url)), 'utf8');
  expect(page).not.toContain('<img');
  expect(page).not.toContain('getUserMedia');
});
