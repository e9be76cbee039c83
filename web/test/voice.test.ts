import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { counted, phraseFor } from '../src/display/voice/phrase';
import { clipsFor, sentences, spokenAt } from '../src/kiosk/voice/sentences';
import { Announcements, scheduled } from '../src/display/voice/schedule';

const at = (number: string, zh: string, windowId = 'hall-1-w02') => ({ number, windowId, windowLabel: { zh, en: '' } });
const clips = new Set(readdirSync(new URL('../src/display/voice/clips', import.meta.url)).map((file) => file.replace('.ogg', '')));

test('a number is spelled and a window counted', () => {
  expect(phraseFor(at('A005', '2号窗口'))).toEqual([
    'please', 'letter-A', 'digit-0', 'digit-0', 'digit-5', 'number', 'to', 'digit-2', 'window',
  ]);
});

test.each([
  [1, ['digit-1']],
  [10, ['ten']],
  [16, ['ten', 'digit-6']],
  [20, ['digit-2', 'ten']],
  [99, ['digit-9', 'ten', 'digit-9']],
  [100, ['digit-1', 'digit-0', 'digit-0']],
])('window %i is said as people say it', (number, words) => {
  expect(counted(number)).toEqual(words);
});

test('the window is taken from its id when the label has no figure, and left out when neither has', () => {
  expect(phraseFor(at('B1', '综合窗口', 'hall-1-w12')).slice(-4)).toEqual(['to', 'ten', 'digit-2', 'window']);
  expect(phraseFor(at('B1', '综合窗口', 'main'))).toEqual(['please', 'letter-B', 'digit-1', 'number']);
});

test('every word of every number and window has its clip', () => {
  const said = new Set<string>(['chime']);
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') phraseFor(at(`${letter}0123456789`, '1号窗口')).forEach((clip) => said.add(clip));
  for (let number = 1; number < 200; number++) counted(number).forEach((clip) => said.add(clip));

  expect([...said].filter((clip) => !clips.has(clip))).toEqual([]);
});

test('an announcement is a chime and its words twice, none over another', () => {
  const { cues, length } = scheduled(['please', 'number'], () => 0.5);

  expect(cues.map((cue) => cue.clip)).toEqual(['chime', 'please', 'number', 'please', 'number']);
  for (let index = 1; index < cues.length; index++) expect(cues[index]!.at - cues[index - 1]!.at).toBeGreaterThanOrEqual(0.5);
  expect(length).toBeGreaterThan(cues.at(-1)!.at + 0.5);
});

test('two hundred calls in a burst are all spoken, in order, never two at once', async () => {
  vi.useFakeTimers();
  const spoken: number[] = [];
  let at = 0;
  let most = 0;
  const announcements = new Announcements<number>(async (call) => {
    most = Math.max(most, ++at);
    await new Promise((done) => setTimeout(done, 100));
    spoken.push(call);
    at -= 1;
    if (call === 7) throw new Error('this one failed');
  });

  for (let call = 0; call < 200; call++) announcements.add(call);
  await vi.advanceTimersByTimeAsync(100 * 201);
  vi.useRealTimers();

  expect(spoken).toEqual(Array.from({ length: 200 }, (_, call) => call));
  expect(most).toBe(1);
});

const kioskClips = new Set(readdirSync(new URL('../src/kiosk/voice/clips', import.meta.url)).map((file) => file.replace('.ogg', '')));

test('the kiosk has every sentence, in both languages, as text and as clip', () => {
  for (const language of ['zh', 'en'] as const) {
    const words = JSON.parse(readFileSync(new URL(`../src/messages/${language}/kiosk.json`, import.meta.url), 'utf8'));
    for (const sentence of sentences) {
      expect(words[`say.${sentence}`], sentence).toBeTruthy();
      expect(kioskClips.has(`${language}-${sentence}`), sentence).toBe(true);
    }
  }
});

test('with the slip the number is spelled first, in clips that exist', () => {
  const spoken = clipsFor({ sentence: 'slip', number: 'B07' }, 'en');

  expect(spoken).toEqual(['en-number', 'letter-B', 'en-digit-0', 'en-digit-7', 'en-slip']);
  for (const clip of spoken) expect(kioskClips.has(clip) || clips.has(clip), clip).toBe(true);
});

const nothing = { away: false, checkingIn: false, rating: null, complaining: false, item: false, taking: false, failed: false, number: null };
test('what somebody complains about is not read to the hall', () => {
  expect(spokenAt({ ...nothing, complaining: true })).toBeNull();
});

test.each([
  [nothing, 'welcome'],
  [{ ...nothing, item: true }, 'item'],
  [{ ...nothing, item: true, away: true }, 'away'],
  [{ ...nothing, checkingIn: true }, 'checkin'],
  [{ ...nothing, rating: 'find' as const }, 'rate'],
  [{ ...nothing, rating: 'faces' as const }, 'faces'],
  [{ ...nothing, rating: 'thanks' as const }, 'rated'],
  [{ ...nothing, item: true, taking: true }, 'taking'],
  [{ ...nothing, item: true, taking: true, failed: true }, 'failed'],
  [{ ...nothing, item: true, taking: true, away: true, number: 'A001' }, 'slip'],
])('at %j the kiosk says %s', (step, sentence) => {
  expect(spokenAt(step)?.sentence).toBe(sentence);
});
