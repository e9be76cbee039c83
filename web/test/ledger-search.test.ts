import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { effectScope, nextTick, reactive } from 'vue';
import { expect, test } from 'vitest';
import { indexOf, isPersonal, nounOf, referencesOf, timeOf, type Entry } from '../src/ledger/entry';
import { eventName, nounsOf, personalKinds } from '../src/ledger/names';
import { useSearch } from '../src/ledger/search/use-search';
import { addressOf, exportPath, faultOf, ledgerLink, localTime, newWanted, readAddress, searchPath } from '../src/ledger/search/wanted';

const wanted = (more: Partial<ReturnType<typeof newWanted>>) => ({ ...newWanted(), ...more });

test('only what is filled in is asked for, with its page', () => {
  expect(searchPath(wanted({ ticket: ' t-1 ', kind: 'queue.ticket' }), null, 25)).toBe('/api/audit/entries?ticket=t-1&kind=queue.ticket&limit=25');
  expect(exportPath(wanted({}), '1764-7', 25)).toBe('/api/audit/entries/export?limit=25&before=1764-7');
  expect(searchPath(wanted({ from: localTime('2026-03-02T01:00:00Z') }), null, 5)).toBe('/api/audit/entries?from=2026-03-02T01%3A00%3A00.000Z&limit=5');
});

test('the address keeps what was asked, but neither persons nor words', () => {
  const asked = wanted({ staff: 's001', text: '张', window: 'hall-1-w05', event: 'e-1' });

  expect(addressOf(asked)).toBe('?event=e-1&window=hall-1-w05');
  expect(addressOf(newWanted())).toBe('');
  expect(readAddress('?event=e-1&window=hall-1-w05&strange=1')).toEqual(wanted({ event: 'e-1', window: 'hall-1-w05' }));
  expect(readAddress('?event=%2Fguichet%2Fqueue%7Ce-1').event).toBe('e-1');
  expect(readAddress(`?ticket=${'x'.repeat(300)}`).ticket).toHaveLength(100);
});

test('a link from a figure names what it was counted from, and no person', () => {
  expect(ledgerLink({ kind: 'audit.violation', hall: 'hall-1', staff: 's001', item: null })).toBe('/desk/ledger?hall=hall-1&kind=audit.violation');
  expect(ledgerLink({})).toBe('/desk/ledger');
});

test('times of links are read as moments or days; others are none', () => {
  expect(new Date(localTime('2026-03-02T01:00:00Z')).toISOString()).toBe('2026-03-02T01:00:00.000Z');
  expect(localTime('2026-03-02')).toBe('2026-03-02T00:00');
  expect(localTime('yesterday')).toBe('');
});

test.each([
  [{ from: '2026-03-02T08:00', to: '2026-03-02T08:01' }, null],
  [{ from: '2026-03-02T08:00', to: '2026-03-02T08:00' }, 'period'],
  [{ text: 'a b c d e f g h' }, null],
  [{ text: 'a b c d e f g h i' }, 'text'],
  [{ text: '窗口系统停机一小时' }, null],
  [{ text: '窗口系统停机一小时半' }, 'text'],
  [{ text: '!?' }, 'text'],
])('%j is asked or says why not', (more, fault) => {
  expect(faultOf(wanted(more))).toBe(fault);
});

test('what an entry points to is found in its data, once each', () => {
  const data = { ticketId: 't-1', window: { windowId: 'w-1' }, by: 's001', approvedBy: 's001', itemCodes: ['a', 'b'], hallId: 'hall-1', note: 'words', at: '2026-03-02T01:00:00Z', from: '2026-03-02T01:00:00Z' };

  expect(referencesOf(data)).toEqual([
    { noun: 'ticket', value: 't-1' },
    { noun: 'window', value: 'w-1' },
    { noun: 'staff', value: 's001' },
    { noun: 'item', value: 'a' },
    { noun: 'item', value: 'b' },
    { noun: 'hall', value: 'hall-1' },
  ]);
  expect(referencesOf(null)).toEqual([]);
  expect(nounOf('assetId')).toBe('device');
  expect(nounOf('childId')).toBe('caseId');
  expect(nounOf('eventId')).toBeNull();
});

test('an entry has the time of its event, else of its message', () => {
  const entry = (lines: Record<string, string>) => ({ lines }) as unknown as Entry;

  expect(timeOf(entry({ ce_time: '2026-03-02T01:00:00Z', written: '1' }))?.toISOString()).toBe('2026-03-02T01:00:00.000Z');
  expect(timeOf(entry({ written: '1764300000000' }))?.getTime()).toBe(1764300000000);
  expect(timeOf(entry({}))).toBeNull();
  expect(timeOf(entry({ ce_time: 'never' }))).toBeNull();
});

test('an address names a place or none', () => {
  expect(indexOf('12')).toBe(12);
  for (const text of ['', '-1', '1.5', 'x', '1'.repeat(16)]) expect(indexOf(text), text).toBeNull();
});

test('looks at personal data are told apart as the ledger does it', () => {
  expect(isPersonal('complaint.personal-data.accessed')).toBe(true);
  expect(isPersonal('queue.callback.contact-opened')).toBe(true);
  expect(isPersonal('queue.callback.done')).toBe(false);
});

test('an event is named in words; one not known keeps its own name', () => {
  expect(eventName('queue.ticket.called')).toBe('排队号 · 叫号');
  expect(eventName('queue.window.opened')).toBe('窗口 · 开窗');
  expect(eventName('alarm')).toBe('账本告警');
  expect(eventName('something.new.happened')).toBe('something.new.happened');
});

test('nearly every event of the contracts has words', () => {
  const events = readdirSync(fileURLToPath(new URL('../../contracts/events', import.meta.url))).map((file) => file.replace(/\.v\d+\.json$/, ''));
  const nameless = events.filter((name) => eventName(name) === name);

  // Others add events at their own pace: a name without words is shown as it is, not hidden.
  expect(nameless.length, nameless.join(' ')).toBeLessThan(events.length / 10);
});

test('the search offers every noun but looks at persons, which have a group of their own', () => {
  expect(nounsOf('queue')).toContain('queue.ticket');
  expect(nounsOf('complaint')).toEqual(['complaint.case']);
  expect(personalKinds.every((kind) => isPersonal(`${kind}.accessed`) || isPersonal(kind))).toBe(true);
});

test('every personal kind is one of the contracts', () => {
  const events = readdirSync(fileURLToPath(new URL('../../contracts/events', import.meta.url)));

  for (const kind of personalKinds) expect(events.some((file) => file.startsWith(kind)), kind).toBe(true);
});

test('nothing is asked before the list is shown, nor while somebody types; the same search can be asked again', async () => {
  const paths: string[] = [];
  const scope = effectScope();
  const form = reactive(newWanted());
  const answers = [{ entries: [], next: '9-9' }, { entries: [], next: null }];
  const search = scope.run(() => useSearch(form, ((_: string, path: string) => (paths.push(path), Promise.resolve(answers[paths.length - 1] ?? answers[1]))) as never))!;
  const settle = async () => {
    await nextTick();
    await new Promise((done) => setTimeout(done));
  };

  await settle();
  expect(paths).toEqual([]);
  search.begin();
  await settle();
  form.ticket = 't-1';
  await settle();
  expect(paths).toHaveLength(1);
  search.turn(1);
  await settle();
  expect(paths[1]).toContain('before=9-9');
  expect([search.page.value, search.next.value]).toEqual([1, null]);
  search.ask();
  await settle();
  expect(paths[2]).toBe('/api/audit/entries?ticket=t-1&limit=25');
  expect(search.page.value).toBe(0);
  search.ask();
  await settle();
  expect(paths[3]).toBe(paths[2]);
  form.to = '2026-03-02T08:00';
  form.from = '2026-03-02T09:00';
  search.ask();
  await settle();
  expect(paths).toHaveLength(4);
  scope.stop();
});

test('the words for events are the same in number in both languages', () => {
  const read = (language: string) => Object.keys(JSON.parse(readFileSync(fileURLToPath(new URL(`../src/messages/${language}/ledger-names.json`, import.meta.url)), 'utf8')) as object);

  expect(read('en')).toEqual(read('zh'));
});
