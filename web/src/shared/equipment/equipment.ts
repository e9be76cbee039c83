/** What the equipment service answers, as far as the pages read it. Times are ISO 8601 in UTC, money is in cents. */
export interface Card {
  category: string;
  model: string;
  serial: string;
  purchased: string | null;
  priceCents: number | null;
  warrantyEnd: string | null;
  manualUrl: string | null;
  tamperSeal: string | null;
  photos: string[];
  parentId: string | null;
  deviceId: string | null;
}

export interface Spot {
  hallId: string;
  unitId: string | null;
  windowId: string | null;
  socket: string | null;
}

export interface Asset {
  id: string;
  label: string;
  card: Card;
  spot: Spot;
  holding: { owner: string; custodian: string | null; costBearer: string | null };
  state: 'IN_STOCK' | 'IN_USE' | 'FAULTY' | 'RETIRED' | 'LOST';
  faults: string[];
  /** What it is, apart from its faults. */
  healthyState: 'IN_STOCK' | 'IN_USE' | 'RETIRED' | 'LOST';
  registeredAt: string;
  changedAt: string;
  version: number;
}

/** What anybody may know of a device. */
export interface PublicAsset {
  label: string;
  category: string;
  hallId: string;
  reported: boolean;
  reasons: string[];
}

export type Severity = 'CRITICAL' | 'MAJOR' | 'MINOR';

export interface Fault {
  id: string;
  assetId: string;
  label: string;
  hallId: string;
  windowId: string | null;
  severity: Severity;
  source: string;
  reason: string;
  note: string | null;
  state: 'OPEN' | 'RESOLVED';
  reportedBy: string;
  reportedAt: string;
  resolution: string | null;
  resolvedAt: string | null;
  version: number;
}

export const lanes = ['OPEN', 'ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'DONE', 'VERIFIED'] as const;
export type Lane = (typeof lanes)[number];

export interface Part {
  name: string;
  quantity: number;
  unitCents: number;
}

export interface WorkOrder {
  id: string;
  kind: 'CORRECTIVE' | 'PREVENTIVE' | 'FINDING';
  assetId: string;
  label: string;
  hallId: string;
  windowId: string | null;
  costBearer: string;
  faultId: string | null;
  state: Lane;
  openedBy: string;
  openedAt: string;
  assignee: string | null;
  startedAt: string | null;
  holds: { reason: string; from: string; until: string | null }[];
  work: { labourMinutes: number; parts: Part[]; otherCents: number; cause: string; by: string; at: string } | null;
  verification: { by: string; at: string } | null;
  reworks: number;
  photos: string[];
  version: number;
}

export interface Plan {
  id: string;
  deviceId: string;
  hallId: string;
  unitId: string | null;
  campaignId: string | null;
  work: { title: string; checklist: { id: string; text: string }[]; minutes: number };
  rule: {
    calendar: { rrule: string | null; start: string; shift: string } | null;
    meter: { source: string; every: number } | null;
    basis: string;
    graceDays: number;
  };
  due: { stage: 'WAITING' | 'DUE' | 'OVERDUE' | 'ENDED'; day: string | null; provisional: boolean; reading: number | null; by: string | null; since: string | null };
  runs: { id: string; dueDay: string | null; at: string; by: string; onTime: boolean }[];
  version: number;
}

/** A list that comes page by page. Some lists of the service call their entries `items`, others `found`. */
export interface Items<T> {
  items: T[];
  nextPage: number | null;
}
export interface Found<T> {
  found: T[];
  nextPage: number | null;
}
export interface AssetPage {
  assets: Asset[];
  after: string | null;
}

export interface CustodySheet {
  id: string;
  kind: 'HANDOVER' | 'RETURN';
  hallId: string;
  unitId: string;
  lines: { assetId: string; label: string; category: string; model: string; serial: string }[];
  giver: string;
  receiver: string;
  delegate: string | null;
  signatures: { side: 'GIVER' | 'RECEIVER'; by: string; onBehalfOf: string | null; at: string; imageHash: string }[];
  missing: { side: 'GIVER' | 'RECEIVER'; person: string }[];
  state: 'OPEN' | 'SIGNED' | 'CANCELLED';
  drawnBy: string;
  drawnAt: string;
  photos: string[];
  version: number;
}

export interface Me {
  subject: string;
  roles: string[];
}

export function has(me: Me, ...roles: string[]): boolean {
  return me.roles.some((role) => roles.includes(role));
}

export const equipment = '/api/equipment';

/** `/api/equipment/faults?state=OPEN&hall=hall-1`; what is empty is left out. */
export function listPath(kind: string, wanted: Record<string, string | number | null | undefined>): string {
  const query = Object.entries(wanted).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&');
  return `${equipment}/${kind}${text ? `?${text}` : ''}`;
}

/** The label in what somebody typed or a camera read, which may be the label's whole address; null for what can be none. */
export function labelOf(text: string): string | null {
  const tail = text.trim().split(/[?#]/)[0]!.split('/').filter(Boolean).pop() ?? '';
  const label = decoded(tail).trim();
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(label) ? label : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
