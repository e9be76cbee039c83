import type { Name } from '../shared/api';
import { isId } from '../shared/form/field';

/** One standard of the handbook. */
export interface Section {
  code: string;
  category: string;
  title: Name;
  body: Name;
}

export interface Edition {
  edition: number;
  publishedAt: string;
  sections: Section[];
}

export const MOST_SECTIONS = 200;

export const copyOf = (sections: readonly Section[]): Section[] => sections.map((one) => ({ ...one, title: { ...one.title }, body: { ...one.body } }));

export const emptySection = (): Section => ({ code: '', category: '', title: { zh: '', en: '' }, body: { zh: '', en: '' } });

export interface SectionProblem {
  at: number;
  what: 'code' | 'twice' | 'category' | 'words';
}

/** What the service would refuse, by its place; nothing when it may be sent. */
export function sectionProblems(sections: readonly Section[]): SectionProblem[] {
  return sections.flatMap((one, at) => {
    const what = problemOf(one, at, sections);
    return what ? [{ at, what }] : [];
  });
}

function problemOf(one: Section, at: number, sections: readonly Section[]): SectionProblem['what'] | null {
  if (!isId(one.code)) return 'code';
  if (sections.findIndex((other) => other.code === one.code) !== at) return 'twice';
  if (!/^[A-Z][A-Z_]{0,31}$/.test(one.category)) return 'category';
  return [one.title.zh, one.title.en, one.body.zh, one.body.en].every((text) => text.trim()) ? null : 'words';
}

/** How many sections came, changed and went. */
export function differences(before: readonly Section[], after: readonly Section[]): { added: number; changed: number; dropped: number } {
  const known = new Map(before.map((one) => [one.code, JSON.stringify(one)]));
  const kept = after.filter((one) => known.has(one.code));
  return { added: after.length - kept.length, changed: kept.filter((one) => known.get(one.code) !== JSON.stringify(one)).length, dropped: before.length - kept.length };
}
