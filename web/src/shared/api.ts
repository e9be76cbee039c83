/** What the services answer. Names come in both languages; times are ISO 8601 in UTC. */
export interface Name {
  zh: string;
  en: string;
}

export interface OpeningHours {
  day: string;
  opens: string;
  closes: string;
}

export interface Emergency {
  notice: Name;
  since?: string;
}

export interface Hall {
  id: string;
  regionId: string;
  name: Name;
  zone: string;
  open: boolean;
  hours: OpeningHours[];
  emergency: Emergency | null;
  waiting: number;
  urgentReasons: string[];
  /** How many windows the hall promises for an item, at which hours on its wall. */
  minimumOpen?: { itemCode: string; from: string; to: string; windows: number }[];
}

export interface Limit {
  amount: number;
  unit: 'WORKING_DAYS' | 'MINUTES';
}

export interface ItemSummary {
  code: string;
  name: Name;
  unitId: string;
  unitName: Name;
  series: string;
  popular: boolean;
  accepting: boolean;
  promisedLimit: Limit | null;
  feeCents: number;
}

export interface Material {
  id: string;
  name: Name;
  required: boolean;
  copies: number;
  formUrl: string | null;
}

export interface ItemCard {
  code: string;
  name: Name;
  unitId: string;
  steps: Name[];
  materials: Material[];
  legalBasis: Name | null;
  legalLimit: Limit | null;
  promisedLimit: Limit | null;
  feeCents: number;
}

export interface Call {
  seq: number;
  kind: 'CALLED' | 'RECALLED';
  number: string;
  windowId: string;
  windowLabel: Name;
  at: string;
}

export interface Board {
  hallId: string;
  seq: number;
  calls: Call[];
  waiting: number;
  emergency: Emergency | null;
  at: string;
}

export type TicketState =
  | 'WAITING'
  | 'CALLED'
  | 'SERVING'
  | 'ON_HOLD'
  | 'TRANSFERRED'
  | 'FINISHED'
  | 'MISSED'
  | 'REFERRED'
  | 'CANCELLED';

export type Priority = 'NORMAL' | 'APPOINTMENT' | 'ELDERLY' | 'DISABLED' | 'URGENT';

/** `likelySeconds` is the calibrated middle; a queue that has seen too little leaves it out. */
export interface Wait {
  lowSeconds: number;
  likelySeconds?: number | null;
  highSeconds: number;
}

export interface Ticket {
  id: string;
  number: string;
  hallId: string;
  itemCode: string;
  itemName: Name;
  state: TicketState;
  stage: string;
  priority: Priority;
  peopleAhead: number | null;
  wait: Wait | null;
  windowId: string | null;
  windowLabel: Name | null;
  issuedAt: string;
  calledAt: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  recalls: number;
  rejoinsLeft: number;
  outcome: string | null;
  version: number;
}

export interface IssuedTicket extends Ticket {
  trackingToken: string;
  /** Six digits to type at a kiosk instead of scanning. */
  ratingCode: string;
}

export interface StaffTicket extends Ticket {
  item?: ItemCard;
  priorityReason?: string | null;
  /** Like `medical`; `other` when there are only words. */
  priorityReasonCode?: string | null;
  firstAsked?: { staffId: string; windowId: string } | null;
  notices?: { at: string; missing: string[] }[];
  groupSize?: number;
  moreItems?: string[];
  /** In the answer to a referral to another hall. */
  referral?: Referral | null;
}

export interface CounterWindow {
  id: string;
  hallId: string;
  unitId: string;
  number: string;
  label: Name;
  itemCodes: string[];
  state: 'CLOSED' | 'OPEN' | 'SUSPENDED';
  session: { staffId: string; openedAt: string; itemCodes: string[]; qualified: boolean } | null;
  suspension: { reason: string; since: string; faultId: string | null } | null;
  closeApprovedUntil?: string | null;
  ticket: { id: string; number: string; state: TicketState } | null;
  waiting?: number;
  version: number;
}

export interface RatingLevel {
  level: number;
  name: Name;
  tags: { code: string; zh: string; en: string }[];
}

export interface Invitation {
  ticketId: string;
  number: string;
  windowId: string;
  token: string;
  createdAt: string;
  expiresAt: string;
}

export interface Referral {
  id: string;
  state: 'OPEN' | 'OVERDUE' | 'TAKEN' | 'STARTED';
  fromHall: Name;
  number: string;
  sentBy: string;
  firstAsked: { staffId: string } | null;
  hallId: string;
  hall: Name;
  unit: Name;
  item: Name;
  reason: string;
  at: string;
  expectedUntil: string;
  slip: Name;
}
