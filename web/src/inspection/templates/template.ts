import type { Name } from '../../shared/api';
import { isId } from '../../shared/form/field';

/** One version of a checklist. */
export interface Template {
  code: string;
  number: number;
  title: Name;
  sections: TemplateSection[];
}

export interface TemplateSection {
  title: Name;
  weight: number;
  items: TemplateItem[];
}

export interface TemplateItem {
  code: string;
  text: Name;
  points: number;
  ruleCode: string | null;
  handbookSection: string | null;
  photoRequired: boolean;
}

export const emptyItem = (): TemplateItem => ({ code: '', text: { zh: '', en: '' }, points: 10, ruleCode: null, handbookSection: null, photoRequired: false });
export const emptySection = (): TemplateSection => ({ title: { zh: '', en: '' }, weight: 10, items: [emptyItem()] });
export const emptyTemplate = (): Template => ({ code: '', number: 0, title: { zh: '', en: '' }, sections: [emptySection()] });

export const copyOf = (template: Template): Template => JSON.parse(JSON.stringify(template)) as Template;

const isWords = ({ zh, en }: Name) => zh.trim() !== '' && en.trim() !== '';
const isShare = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100;

export type Wrong = 'code' | 'words' | 'weight' | 'points' | 'item-code' | 'twice' | 'empty';

/** The first thing that the service would refuse, and in which section; null when it may be sent. */
export function problemIn({ code, title, sections }: Template): { what: Wrong; section: number | null } | null {
  if (!isId(code)) return { what: 'code', section: null };
  if (!isWords(title)) return { what: 'words', section: null };
  const codes = new Set<string>();
  for (const [at, section] of sections.entries()) {
    if (!isWords(section.title)) return { what: 'words', section: at };
    if (!isShare(section.weight)) return { what: 'weight', section: at };
    if (section.items.length === 0) return { what: 'empty', section: at };
    for (const item of section.items) {
      if (!isId(item.code)) return { what: 'item-code', section: at };
      if (codes.has(item.code)) return { what: 'twice', section: at };
      codes.add(item.code);
      if (!isWords(item.text)) return { what: 'words', section: at };
      if (!isShare(item.points)) return { what: 'points', section: at };
    }
  }
  return sections.length === 0 ? { what: 'empty', section: null } : null;
}

/** What is sent: an empty choice is none. */
export function bodyOf({ title, sections }: Template) {
  return { title, sections: sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, ruleCode: item.ruleCode || null, handbookSection: item.handbookSection || null })) })) };
}
