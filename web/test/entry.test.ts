import { describe, expect, it } from 'vitest';
import { bodyOf, emptyEntry, isComplete } from '../src/evaluation/entry/entry';

describe('a rating that is typed in', () => {
  const now = new Date('2026-11-23T08:30:45Z');

  it('begins as paper of this minute and waits for a face', () => {
    const entry = emptyEntry('t1', now);
    expect(entry.channel).toBe('PAPER');
    expect(new Date(entry.receivedAt).getTime()).toBe(Date.parse('2026-11-23T08:30:00Z'));
    expect(isComplete(entry)).toBe(false);
    expect(isComplete({ ...entry, level: 2 })).toBe(true);
    expect(isComplete({ ...entry, level: 2, receivedAt: '' })).toBe(false);
  });

  it('sends only what was said', () => {
    const entry = { ...emptyEntry('t1', now), level: 2, comment: '  ', phone: ' ' };
    expect(bodyOf(entry, null)).toEqual({ ticketId: 't1', channel: 'PAPER', level: 2, tags: [], receivedAt: '2026-11-23T08:30:00.000Z' });
  });

  it('takes the end of the service for a time within the same minute, and only then', () => {
    const entry = { ...emptyEntry('t1', now), level: 3 };
    expect(bodyOf(entry, '2026-11-23T08:30:40Z')).toMatchObject({ receivedAt: '2026-11-23T08:30:40.000Z' });
    expect(bodyOf(entry, '2026-11-23T08:29:40Z')).toMatchObject({ receivedAt: '2026-11-23T08:30:00.000Z' });
    expect(bodyOf(entry, '2026-11-23T08:31:10Z')).toMatchObject({ receivedAt: '2026-11-23T08:30:00.000Z' });
  });

  it('sends words and a number that were left', () => {
    const entry = { ...emptyEntry('t1', now), level: 1, tags: ['rude'], comment: ' 等太久 ', phone: '13800000000' };
    expect(bodyOf(entry, null)).toMatchObject({ tags: ['rude'], comment: '等太久', contact: { phone: '13800000000' } });
  });
});
