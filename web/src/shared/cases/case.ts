import type { Name } from '../api';

/** What the complaint service says of a case. A closed list may grow: what has no name here is shown as it came. */
export const kinds = ['COMPLAINT', 'SUGGESTION', 'PRAISE', 'PETITION'] as const;
export const states = ['RECEIVED', 'ACCEPTED', 'REFUSED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', 'CALLED_BACK', 'CLOSED', 'MERGED'] as const;

export type Kind = (typeof kinds)[number] | 'RECTIFICATION';
export type CaseState = (typeof states)[number];
export type Why = 'WORKDAY' | 'MAKE_UP_DAY' | 'WEEKEND' | 'HOLIDAY' | 'CALENDAR_DAY' | 'START_DAY' | 'PAUSED';

export interface DayCounted {
  day: string;
  why: Why;
  counted: boolean;
  minutes: number;
  provisional: boolean;
}

export interface Deadline {
  purpose: string;
  name: Name;
  start: string;
  dueAt: string;
  provisional: boolean;
  doneAt: string | null;
  late: boolean;
  unit: 'WORKING_DAYS' | 'WORKING_MINUTES' | 'CALENDAR_DAYS';
  limit: number;
  extendedBy: number;
  startDayCounted: boolean;
  rulesVersion: number;
  source: string;
  days: DayCounted[];
  pauses: { reason: string; from: string; until: string }[];
}

export interface Message {
  fromCitizen: boolean;
  text: string;
  at: string;
}

export interface Opened {
  id: string;
  number: string;
  secret: string;
  receivedAt: string;
  deadlines: Deadline[];
}

/** As its citizen sees it. */
export interface OwnCase {
  number: string;
  kind: Kind;
  state: CaseState;
  hallId: string;
  receivedAt: string;
  closedAt: string | null;
  outcome: string | null;
  paused: boolean;
  deadlines: Deadline[];
  steps: { what: string; at: string; code: string | null; note: string | null }[];
  messages: Message[];
  answer: string | null;
}

export function isOpen(state: CaseState): boolean {
  return state !== 'REFUSED' && state !== 'CLOSED';
}
