import { beforeEach, expect, test, vi } from 'vitest';
import { deviceKey, keepVisit, keptVisit } from '../src/survey/person';

function store() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', store());
  vi.stubGlobal('sessionStorage', store());
});

test('a browser calls itself the same each time, long enough to be its own', () => {
  const first = deviceKey();

  expect(first.length).toBeGreaterThanOrEqual(16);
  expect(deviceKey()).toBe(first);
});

test('the visit is kept for this tab; without one, or with rubbish, there is none', () => {
  expect(keptVisit('hall-1')).toBeNull();
  keepVisit({ hallId: 'hall-1', ticketId: 't-1', token: 'secret' });
  expect(keptVisit('hall-1')).toEqual({ ticketId: 't-1', token: 'secret' });
  expect(keptVisit('hall-2')).toBeNull();
  sessionStorage.setItem('guichet.visit', '{');
  expect(keptVisit('hall-1')).toBeNull();
});

test('a browser that keeps nothing still answers', () => {
  const refuse = () => {
    throw new Error('no storage');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });

  expect(deviceKey().length).toBeGreaterThanOrEqual(16);
  keepVisit({ hallId: 'hall-1', ticketId: 't-1', token: 'secret' });
  expect(keptVisit('hall-1')).toBeNull();
});
