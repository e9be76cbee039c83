import zh from '../../messages/zh/work.json';
import en from '../../messages/en/work.json';
import type { Option } from '../../shared/form/field';
import { texts } from '../../shared/texts';

type Key = keyof typeof zh;

export const workTexts = texts({ zh, en });

/** The name of a code of a closed list; one that has no name here is shown as it came. */
export function workWord(list: string, code: string | null | undefined): string {
  if (!code) return '';
  const key = `${list}.${code}`;
  return key in zh ? workTexts(key as Key) : code;
}

export function wordOptions(list: string, codes: readonly string[]): Option[] {
  return codes.map((value) => ({ value, label: workWord(list, value) }));
}
