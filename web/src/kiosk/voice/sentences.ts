import type { Language } from '../../shared/texts';

export const sentences = ['welcome', 'item', 'taking', 'failed', 'slip', 'number', 'checkin', 'idle', 'away', 'rate', 'faces', 'rated'] as const;
export type Sentence = (typeof sentences)[number];

/** What is spoken at one step: a sentence and, with a slip, the number sign by sign. */
export interface Spoken {
  sentence: Sentence;
  number?: string;
}

export function clipsFor({ sentence, number }: Spoken, language: Language): string[] {
  const spelled = number ? [`${language}-number`, ...signs(number, language)] : [];
  return [...spelled, `${language}-${sentence}`];
}

function signs(number: string, language: Language): string[] {
  return [...number.toUpperCase()].flatMap((sign) => {
    if (/[0-9]/.test(sign)) return [`${language}-digit-${sign}`];
    return /[A-Z]/.test(sign) ? [`letter-${sign}`] : [];
  });
}

/** The step on the screen, told by what stands there; null where nothing is spoken. */
export function spokenAt(step: {
  away: boolean;
  checkingIn: boolean;
  rating: 'find' | 'faces' | 'thanks' | null;
  complaining: boolean;
  item: boolean;
  taking: boolean;
  failed: boolean;
  number: string | null;
}): Spoken | null {
  // There is no clip of it, and what somebody complains about is not for the hall.
  if (step.complaining) return null;
  if (step.number !== null) return { sentence: 'slip', number: step.number };
  if (step.failed) return { sentence: 'failed' };
  if (step.taking) return { sentence: 'taking' };
  if (step.rating) return { sentence: ({ find: 'rate', faces: 'faces', thanks: 'rated' } as const)[step.rating] };
  if (step.away) return { sentence: 'away' };
  if (step.checkingIn) return { sentence: 'checkin' };
  return { sentence: step.item ? 'item' : 'welcome' };
}
