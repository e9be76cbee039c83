import { has, type Grade, type Me, type Rule } from '../inspection/common/work';

/** What the audit service says of violations and exposures. */
export const violationStates = ['CANDIDATE', 'CONFIRMED', 'APPEALED', 'UPHELD', 'REVOKED', 'DISMISSED'] as const;
export type ViolationState = (typeof violationStates)[number];
export const consequences = ['CRITICISM', 'DISCIPLINARY_RECOMMENDATION'] as const;
export type Consequence = (typeof consequences)[number];

export interface Violation {
  id: string;
  hallId: string;
  unitId: string | null;
  windowId: string | null;
  staffId: string | null;
  ruleCode: string;
  rulesVersion: number;
  grade: Grade;
  origin: { kind: string; ref: string | null; eventId: string | null };
  occurredAt: string;
  day: string;
  note: string | null;
  raisedBy: string | null;
  raisedAt: string;
  state: ViolationState;
  decision: { by: string; at: string; consequence: Consequence | null; note: string } | null;
  appeal: { by: string; at: string; text: string; ruling: { by: string; at: string; revoked: boolean; note: string } | null } | null;
  version: number;
}

export interface Exposure {
  id: string;
  hallId: string;
  unitId: string;
  staffId: string | null;
  headId: string;
  channel: string;
  exposedOn: string;
  text: string;
  state: 'RECORDED' | 'ANSWERED' | 'CLOSED';
  movedFromPost: string | null;
  answerDueOn: string;
  answer: { by: string; at: string; text: string } | null;
  unitLosesMeritOf: number;
  closing: { by: string; at: string; text: string } | null;
  version: number;
}

export type Act = 'confirmation' | 'dismissal' | 'appeal' | 'appeal-decision';

/** What may be done now, by whom; the service decides, the screen does not offer what it would refuse. */
export function actsFor(one: Violation, me: Me): Act[] {
  const own = one.staffId === me.subject;
  if (one.state === 'CANDIDATE') {
    return has(me, 'SUPERVISOR', 'INSPECTOR', 'AUDIT_ADMIN') && !own && one.raisedBy !== me.subject ? ['confirmation', 'dismissal'] : [];
  }
  if (one.state === 'CONFIRMED') {
    const speaks = one.staffId === null ? has(me, 'SUPERVISOR') : own && has(me, 'STAFF', 'SUPERVISOR');
    return speaks && one.decision?.by !== me.subject ? ['appeal'] : [];
  }
  if (one.state !== 'APPEALED' || !has(me, 'SUPERVISOR', 'AUDIT_ADMIN')) return [];
  return own || [one.appeal?.by, one.decision?.by, one.raisedBy].includes(me.subject) ? [] : ['appeal-decision'];
}

/** Why somebody who works on violations is offered nothing; null where nothing is to be done by anybody. */
export function whyNot(one: Violation, me: Me): 'own' | 'same' | 'other' | null {
  if (actsFor(one, me).length || !['CANDIDATE', 'APPEALED'].includes(one.state)) return null;
  if (one.staffId === me.subject) return 'own';
  return [one.raisedBy, one.decision?.by, one.appeal?.by].includes(me.subject) ? 'same' : 'other';
}

export function weighs(state: ViolationState): boolean {
  return state === 'CONFIRMED' || state === 'UPHELD';
}

/** C11: graded by weight; a minor one that is not the first of the year may weigh more. */
export function consequencesFor(grade: Grade, repeated: boolean): Consequence[] {
  if (grade === 'GRAVE') return ['DISCIPLINARY_RECOMMENDATION'];
  return grade === 'MINOR' && !repeated ? ['CRITICISM'] : [...consequences];
}

export interface Step {
  at: string;
  by: string | null;
  what: string;
  text: string | null;
}

/** The way of a violation, the latest first; `what` is a code. */
export function stepsOf(one: Violation): Step[] {
  const steps: Step[] = [{ at: one.raisedAt, by: one.raisedBy, what: `raised.${one.origin.kind}`, text: one.note }];
  if (one.decision) steps.push({ at: one.decision.at, by: one.decision.by, what: one.decision.consequence ?? 'DISMISSED', text: one.decision.note });
  if (one.appeal) steps.push({ at: one.appeal.at, by: one.appeal.by, what: 'APPEALED', text: one.appeal.text });
  const ruling = one.appeal?.ruling;
  if (ruling) steps.push({ at: ruling.at, by: ruling.by, what: ruling.revoked ? 'REVOKED' : 'UPHELD', text: ruling.note });
  return steps.reverse();
}

export function gradeOf(rules: readonly Rule[], code: string, otherwise: Grade): Grade {
  return rules.find((one) => one.code === code)?.grade ?? otherwise;
}
