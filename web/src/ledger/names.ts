import zh from '../messages/zh/ledger-names.json';
import en from '../messages/en/ledger-names.json';
import { language } from '../shared/texts';

type Words = Record<string, string>;
const words = (): Words => (language.value === 'zh' ? zh : en);

/** An event in words: what it is about and what became of it. What is not known here keeps the name the service gave it. */
export function eventName(name: string): string {
  const known = words();
  if (known[name]) return known[name];
  const dot = name.lastIndexOf('.');
  const [noun, verb] = [known[name.slice(0, dot)], known[`*.${name.slice(dot + 1)}`]];
  return noun && verb ? `${noun} · ${verb}` : name;
}

/** What can be chosen in the search, service by service. */
export const services = ['queue', 'evaluation', 'complaint', 'equipment', 'audit', 'identity'] as const;

export function nounsOf(service: string): string[] {
  return Object.keys(zh).filter((name) => name.startsWith(`${service}.`) && name.split('.').length === 2 && !isAboutPersons(name));
}

/** Looks at personal data: three kinds, read by those only who watch over the watchers. */
export const personalKinds = ['complaint.personal-data', 'queue.callback.contact-opened', 'evaluation.rating.contact-opened'] as const;

const isAboutPersons = (name: string) => name.endsWith('.personal-data');
