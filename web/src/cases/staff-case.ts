import type { CaseState, Deadline, Kind, Message } from '../shared/cases/case';

/** A case in a list. */
export interface CaseLine {
  id: string;
  number: string;
  kind: Kind;
  state: CaseState;
  severity: string;
  hallId: string;
  windowId: string | null;
  handler: string | null;
  nextDueAt: string | null;
  nextPurpose: string | null;
  /** Who has heard of it in this round, like `SECTION_CHIEF:OVERDUE`. */
  levels: string[];
  overdue: boolean;
  provisional: boolean;
  paused: boolean;
  receivedAt: string;
  version: number;
}

export interface CaseList {
  cases: CaseLine[];
  nextPage: number | null;
}

export interface Step {
  what: string;
  by: string;
  at: string;
  code: string | null;
  note: string | null;
}

/** As staff see it; what the citizen wrote is null for those who do not work on it. */
export interface StaffCase {
  id: string;
  number: string;
  kind: Kind;
  channel: string;
  state: CaseState;
  severity: string;
  hallId: string;
  windowId: string | null;
  ticketId: string | null;
  ratingId: string | null;
  staffId: string | null;
  anonymous: boolean;
  reachable: boolean;
  erased: boolean;
  text: string | null;
  handler: string | null;
  reviewer: string | null;
  caller: string | null;
  upheld: boolean | null;
  reply: { text: string | null; author: string; at: string; stage: 'DRAFT' | 'UNDER_REVIEW' | 'SENT' } | null;
  callBacks: { by: string; at: string; result: string; resolved: boolean | null; satisfied: string | null }[];
  outcome: string | null;
  round: number;
  mergedInto: string | null;
  children: string[];
  answerDueAt: string | null;
  deadlines: Deadline[];
  pauses: { from: string; until: string; endedAt: string | null; reason: string; approvedBy: string }[];
  extension: { askedBy: string; askedAt: string; amount: number; reason: string | null; decidedBy: string | null; granted: boolean | null } | null;
  messages: Message[];
  history: Step[];
  receivedAt: string;
  closedAt: string | null;
  version: number;
}

export interface Me {
  subject: string;
  roles: string[];
}

export function pausedAt(file: Pick<StaffCase, 'pauses'>, now: Date): boolean {
  const at = now.getTime();
  return file.pauses.some((pause) => Date.parse(pause.from) <= at && at < Date.parse(pause.endedAt ?? pause.until));
}

const ladder = ['SUPERVISION_OFFICE', 'DIRECTOR', 'SECTION_CHIEF'];

/** The highest of those above the handler who have heard of a case. */
export function highest(levels: string[]): string | null {
  return ladder.find((level) => levels.some((step) => step.startsWith(`${level}:`))) ?? null;
}
