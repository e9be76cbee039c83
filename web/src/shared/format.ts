import zh from '../messages/zh/format.json';
import en from '../messages/en/format.json';
import type { Limit, Wait } from './api';
import { language, texts } from './texts';

const t = texts({ zh, en });

const locale = () => (language.value === 'zh' ? 'zh-CN' : 'en-GB');

export function timeOfDay(at: string | Date, zone?: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone }).format(
    new Date(at),
  );
}

export function dateAndTime(at: string | Date, zone?: string): string {
  const parts = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale(), parts).format(new Date(at));
}

export function dayAndDate(at: Date, zone?: string): string {
  return new Intl.DateTimeFormat(locale(), { month: 'long', day: 'numeric', weekday: 'long', timeZone: zone }).format(at);
}

/** The likely wait in words with the range below it; only the range where the queue does not know a middle. */
export function waitWords(wait: Wait | null): { main: string; range: string | null } {
  const range = waitRange(wait);
  if (!wait || typeof wait.likelySeconds !== 'number') return { main: range, range: null };
  const n = Math.round(wait.likelySeconds / 60);
  const main = n < 1 ? t('wait.soon') : t('wait.likely', { n });
  return { main, range };
}

/** A single figure alone would promise what nobody can keep. */
export function waitRange(wait: Wait | null): string {
  if (!wait) return t('wait.unknown');
  const low = Math.floor(wait.lowSeconds / 60);
  const high = Math.max(1, Math.ceil(wait.highSeconds / 60));
  if (low < 1) return t('wait.below', { high });
  return low >= high ? t('wait.about', { high }) : t('wait.range', { low, high });
}

export function limit(limit: Limit | null): string {
  if (!limit) return t('limit.none');
  if (limit.amount === 0) return t('limit.now');
  return t(limit.unit === 'MINUTES' ? 'limit.minutes' : 'limit.days', { n: limit.amount });
}

export function fee(cents: number): string {
  return cents === 0 ? t('fee.none') : t('fee.amount', { yuan: (cents / 100).toFixed(2).replace(/\.00$/, '') });
}

/** Day, month, year and time: for what may lie months away. */
export function longTime(at: string | Date, zone?: string): string {
  const parts = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale(), parts).format(new Date(at));
}

/** A day of a calendar, like `2026-03-02`, that belongs to no zone. */
export function shortDay(day: string): string {
  return new Intl.DateTimeFormat(locale(), { month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
