import type { Name } from '../shared/api';

export const kinds = ['SINGLE', 'MULTIPLE', 'SCALE', 'TEXT'] as const;
export type Kind = (typeof kinds)[number];

export interface Option {
  id: string;
  zh: string;
  en: string;
}

export interface Question {
  id: string;
  kind: Kind;
  text: Name;
  options?: Option[];
  required: boolean;
}

export interface Survey {
  id: string;
  hallId: string;
  title: Name;
  questions: Question[];
  audience?: { itemCodes?: string[] } | null;
  opensAt: string;
  closesAt: string;
  state: 'DRAFT' | 'OPEN' | 'CLOSED';
  takesAnswers: boolean;
  version: number;
}

/** `texts` are null for those who may not read people's words. */
export interface Results {
  answers: number;
  questions: { id: string; answered: number; counts: { id: string; count: number; share: number | null }[]; average: number | null }[];
  texts: { questionId: string; text: string; at: string }[] | null;
  nextPage: number | null;
}

/** What is said to each question; nothing for one that was passed over. */
export type Answers = Record<string, string | string[] | number>;

export const isChoice = (kind: Kind) => kind === 'SINGLE' || kind === 'MULTIPLE';
export const scale = [1, 2, 3, 4, 5] as const;

export function isAnswered(answer: Answers[string] | undefined): boolean {
  if (answer === undefined) return false;
  return typeof answer === 'number' || answer.length > 0;
}

/** The first question that must be answered and is not. */
export function firstMissing(questions: Question[], answers: Answers): Question | null {
  return questions.find((question) => question.required && !isAnswered(answers[question.id])) ?? null;
}

/** Only what was answered goes: an empty text is no answer. */
export function sheet(answers: Answers): Answers {
  const trimmed = Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'string' ? answer.trim() : answer] as const);
  return Object.fromEntries(trimmed.filter(([, answer]) => isAnswered(answer)));
}

/** What keeps a draft from being saved; null when nothing does. */
export function fault(survey: Pick<Survey, 'title' | 'questions' | 'opensAt' | 'closesAt'>): 'title' | 'questions' | 'text' | 'options' | 'period' | null {
  const full = (name: Name) => name.zh.trim() !== '';
  if (!full(survey.title)) return 'title';
  if (survey.questions.length === 0 || survey.questions.length > 20) return 'questions';
  if (!survey.questions.every((question) => full(question.text))) return 'text';
  for (const question of survey.questions.filter((one) => isChoice(one.kind))) {
    const options = question.options ?? [];
    if (options.length < 2 || options.length > 20 || !options.every((option) => option.zh.trim())) return 'options';
  }
  return survey.opensAt && survey.closesAt && survey.opensAt < survey.closesAt ? null : 'period';
}

/** A missing English text is the Chinese one: nobody should meet an empty line. */
export function complete(name: Name): Name {
  return { zh: name.zh.trim(), en: name.en.trim() || name.zh.trim() };
}

/** `option-2` after `option-1`, and never one that is taken. */
export function nextId(prefix: string, taken: string[]): string {
  let place = taken.length + 1;
  while (taken.includes(`${prefix}-${place}`)) place += 1;
  return `${prefix}-${place}`;
}
