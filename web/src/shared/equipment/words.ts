import zh from '../../messages/zh/equipment.json';
import en from '../../messages/en/equipment.json';
import { texts } from '../texts';

type Key = keyof typeof zh;

export const equipmentTexts = texts({ zh, en });

/** The name of a code of a closed list; one that has no name here is shown as it came. */
export function equipmentWord(list: string, code: string | null | undefined): string {
  if (!code) return '';
  const key = `${list}.${code}`;
  return key in zh ? equipmentTexts(key as Key) : code;
}

/** `打印机 M400`; a model that names its kind says it once. */
export function deviceWord(category: string, model: string): string {
  const kind = equipmentWord('category', category);
  return model.toLowerCase().includes(kind.toLowerCase()) ? model : `${kind} ${model}`;
}

/** `hall-1-w08` is window 8 to people. */
export function windowWord(windowId: string | null | undefined): string {
  if (!windowId) return equipmentTexts('window.none');
  const number = /w(\d+)$/.exec(windowId)?.[1];
  return number ? equipmentTexts('window', { n: Number(number) }) : windowId;
}

/** Cents as yuan with two places: on a bill every line has the same. */
export function yuan(cents: number): string {
  const sign = cents < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}
