import { ref, watchEffect } from 'vue';
import type { Name } from './api';
import { remembered } from './remembered';

export type Language = 'zh' | 'en';
export type Values = Record<string, string | number>;

export const language = ref<Language>(remembered.read('language') === 'en' ? 'en' : 'zh');

export function speak(wanted: Language): void {
  language.value = wanted;
  remembered.write('language', wanted);
}

/** The words of one page. Both files must hold the same keys: the types say so, and a test. */
export function texts<Messages extends Record<string, string>>(catalogue: {
  zh: Messages;
  en: { [key in keyof Messages]: string };
}): (key: keyof Messages & string, values?: Values) => string {
  return (key, values = {}) => fill(catalogue[language.value][key] ?? key, values);
}

/** `{n}` is replaced by the value, `{n:person|people}` by the first word for one and by the second for any other count. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}

export function pick(name: Name | null | undefined): string {
  if (!name) return '';
  return (language.value === 'en' ? name.en || name.zh : name.zh || name.en) ?? '';
}

if (typeof document !== 'undefined') {
  watchEffect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  });
}
