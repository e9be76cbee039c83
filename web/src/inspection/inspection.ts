import type { Name } from '../shared/api';

/** What the audit service says of inspections and findings. */
export interface Item {
  code: string;
  text: Name;
  points: number;
  ruleCode: string | null;
  handbookSection: string | null;
  photoRequired: boolean;
}

export interface Section {
  title: Name;
  weight: number;
  items: Item[];
}

export interface Template {
  code: string;
  number: number;
  title: Name;
  sections: Section[];
}

export interface TemplateLine {
  code: string;
  number: number;
  title: Name;
  items: number;
}

export const inspectionStates = ['PLANNED', 'VISITED', 'PUBLISHED', 'CANCELLED'] as const;
export type InspectionState = (typeof inspectionStates)[number];

export interface Commitment {
  hash: string;
  takenAt: string;
  receivedAt: string;
  opening: { salt: string; contentHash: string; by: string; at: string } | null;
}

export const severities = ['MINOR', 'MAJOR', 'CRITICAL'] as const;
export type Severity = (typeof severities)[number];

export interface Noted {
  itemCode: string | null;
  ruleCode: string;
  severity: Severity;
  staffId: string | null;
  windowId: string | null;
  unitId: string | null;
  assetId: string | null;
  text: string;
  ownerId: string;
  dueOn: string;
}

export interface Inspection {
  id: string;
  hallId: string;
  unitId: string | null;
  windowId: string | null;
  templateCode: string;
  templateVersion: number;
  covert: boolean;
  drawId: string | null;
  plannedFor: string;
  inspectorId: string;
  state: InspectionState;
  commitments: Commitment[];
  answers: { itemCode: string; points: number | null; photos: string[]; note: string | null }[];
  score: { total: number | null; sections: (number | null)[] } | null;
  noted: Noted[];
  visitedAt: string | null;
  publishedAt: string | null;
  version: number;
}

export interface Draw {
  id: string;
  hallId: string;
  of: 'UNIT' | 'WINDOW';
  seed: string;
  candidates: string[];
  drawn: string[];
  reproducible: boolean;
  by: string;
  at: string;
}

export const findingStates = ['OPEN', 'CORRECTED', 'CLOSED'] as const;

export interface Finding {
  id: string;
  inspectionId: string;
  hallId: string;
  unitId: string | null;
  noted: Noted;
  foundBy: string;
  state: (typeof findingStates)[number];
  dueOn: string;
  corrections: { by: string; at: string; text: string; photos: string[] }[];
  reinspections: { by: string; at: string; accepted: boolean; text: string }[];
  escalations: { level: string; dueOn: string; at: string }[];
  raisedAt: string;
  version: number;
}

/** Who found it, owns it, is meant or corrected it does not say whether it is right now. */
export function mayReinspect(finding: Finding, me: { subject: string; roles: string[] }): boolean {
  if (finding.state !== 'CORRECTED' || !me.roles.some((role) => role === 'INSPECTOR' || role === 'AUDIT_ADMIN')) return false;
  const involved = [finding.foundBy, finding.noted.ownerId, finding.noted.staffId, ...finding.corrections.map((one) => one.by)];
  return !involved.includes(me.subject);
}

/** The owner, or who answers for the hall. */
export function mayCorrect(finding: Finding, me: { subject: string; roles: string[] }): boolean {
  if (finding.state !== 'OPEN' || !me.roles.some((role) => ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'COMPLAINT_OFFICER'].includes(role))) return false;
  return finding.noted.ownerId === me.subject || me.roles.includes('SUPERVISOR');
}
