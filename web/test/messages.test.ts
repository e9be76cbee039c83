import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fill } from '../src/shared/texts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const catalogues = readdirSync(join(source, 'messages/zh'));
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(source, 'messages', language, file), 'utf8')) as Record<string, string>;
const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]!);

test('both languages have the same catalogues', () => {
  expect(readdirSync(join(source, 'messages/en'))).toEqual(catalogues);
  expect(catalogues.length).toBeGreaterThanOrEqual(8);
});

test.each(catalogues)('%s has the same keys in both languages, none empty', (file) => {
  const zh = read('zh', file);
  const en = read('en', file);

  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text.trim()).not.toBe('');
});

test.each(catalogues)('%s uses no value in English that Chinese does not know', (file) => {
  const zh = read('zh', file);
  const en = read('en', file);

  for (const key of Object.keys(zh)) {
    // `n` may serve only to choose between singular and plural.
    const extra = names(en[key]!).filter((name) => name !== 'n' && !names(zh[key]!).includes(name));
    expect(extra, key).toEqual([]);
  }
});

test('every problem of the contract has a title and a cure', () => {
  const codes = [
    'not-waiting', 'window-not-open', 'window-busy', 'not-qualified', 'outside-opening-hours', 'already-signed-in-elsewhere',
    'quota-reached', 'hall-closed', 'idempotency-mismatch', 'still-running', 'stale-version', 'not-found', 'invalid-request',
    'unauthenticated', 'forbidden', 'wrong-state', 'recall-limit', 'rejoin-limit', 'approval-needed', 'try-later',
    'too-many-requests', 'body-too-large', 'upstream-timeout', 'bad-credentials', 'already-rated', 'wrong-token', 'correction-closed', 'invitation-expired', 'too-many-corrections', 'own-case', 'already-decided',
    'already-appealed', 'not-a-bad-rating', 'appeal-closed', 'no-promised-days', 'slot-full', 'slot-closed', 'too-early-to-check-in',
    'too-late-to-check-in', 'appointment-used', 'wrong-code', 'same-person', 'extension-too-late', 'extension-used', 'extension-too-long',
    'pause-too-long', 'already-overdue', 'not-verified', 'not-mergeable', 'erased', 'forbidden-phrase', 'secret-wrong', 'too-many-attempts',
    'not-the-signer', 'label-taken', 'hierarchy-cycle', 'move-not-approved', 'socket-taken', 'already-returned', 'not-in-custody', 'approval-expired',
    'too-many-devices', 'not-enough-stock', 'month-closed', 'month-not-over', 'earlier-month-open', 'checklist-incomplete', 'reading-needed', 'lower-reading',
    'attachment-not-allowed', 'attachment-unreadable', 'too-many-attachments', 'time-over', 'reopened-enough',
    'photo-missing', 'not-answered', 'too-many-points', 'already-sealed', 'not-sealed', 'evidence-differs', 'too-much', 'unknown-template', 'unknown-rule', 'nobody-named', 'consequence-not-allowed', 'month-not-over', 'incomplete-results', 'edition-not-current', 'too-early', 'too-late',
  ];
  const zh = read('zh', 'problems.json');

  expect(codes.filter((code) => !zh[`${code}.title`] || !zh[`${code}.cure`])).toEqual([]);
});

test('no Chinese words stand outside the message files', () => {
  const found = filesIn(source)
    .filter((file) => /\.(vue|ts|css)$/.test(file) && !file.includes('messages'))
    .filter((file) => /\p{Script=Han}/u.test(withoutComments(readFileSync(file, 'utf8'))))
    // Font names are no texts.
    .filter((file) => !file.endsWith('tokens.css'));

  expect(found).toEqual([]);
});

test('no English words stand in a template', () => {
  const found: string[] = [];
  for (const file of filesIn(source).filter((name) => name.endsWith('.vue'))) {
    const template = /<template>([\s\S]*)<\/template>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const spoken = template.replace(/<!--[\s\S]*?-->/g, '').replace(/\{\{[\s\S]*?\}\}/g, '').replace(/<(?:"[^"]*"|[^">])*>/g, '');
    if (/[A-Za-z]{2,}/.test(spoken)) found.push(`${file}: ${spoken.trim()}`);
  }

  expect(found).toEqual([]);
});

test('values and plurals are filled in', () => {
  expect(fill('{n} {n:person|people}', { n: 1 })).toBe('1 person');
  expect(fill('{n} {n:person|people}', { n: 0 })).toBe('0 people');
  expect(fill('{a}–{b}', { a: 5 })).toBe('5–{b}');
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '').replace(/<!--[\s\S]*?-->/g, '');
}
