import { isOpen } from '../shared/cases/case';
import { pausedAt, type Me, type StaffCase } from './staff-case';

/**
 * What may be done to a case now, by whom, and what has to be said for it. The service decides; this keeps the screen
 * from offering what it would refuse.
 */
export interface Field {
  name: string;
  kind: 'choice' | 'yesno' | 'line' | 'words' | 'number' | 'case' | 'staff';
  /** Codes, and the list in the messages that names them. */
  options?: readonly string[];
  list?: string;
  required: boolean;
  /** Shown only when another field has this value; not sent otherwise. */
  when?: { field: string; is: string };
}

export interface Act {
  name: string;
  path: string;
  fields: Field[];
  /** Cannot be undone, or turns somebody away. */
  grave?: boolean;
}

const choice = (name: string, list: string, options: readonly string[], more: Partial<Field> = {}): Field => ({ name, kind: 'choice', list, options, required: true, ...more });
const yesno = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'yesno', required: true, ...more });
const words = (name: string, required = true): Field => ({ name, kind: 'words', required });

const answerOwed = ['RECEIVED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'MERGED'];
const withHandler = ['ASSIGNED', 'INVESTIGATING'];

export function outcomesOf(file: Pick<StaffCase, 'kind' | 'upheld'>): string[] {
  if (file.kind === 'SUGGESTION') return ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED'];
  if (file.kind === 'PRAISE') return ['NOTED'];
  // The facts that were established bear no blame, or they do.
  return file.upheld === false ? ['NOT_UPHELD', 'UNTRUE'] : ['UPHELD', 'PARTLY', 'NOT_UPHELD', 'UNTRUE'];
}

export function needsFacts(kind: StaffCase['kind']): boolean {
  return kind !== 'SUGGESTION' && kind !== 'PRAISE';
}

export function isHandler(file: StaffCase, me: Me): boolean {
  return me.subject === file.handler && has(me, 'STAFF', 'COMPLAINT_OFFICER', 'SUPERVISOR');
}

/** The handler writes answers and messages; never the person it is about. */
export function mayReply(file: StaffCase, me: Me): boolean {
  return isHandler(file, me) && me.subject !== file.staffId && withHandler.includes(file.state);
}

export function mayMessage(file: StaffCase, me: Me): boolean {
  return isHandler(file, me) && me.subject !== file.staffId && isOpen(file.state);
}

export function mayOpenContact(file: StaffCase, me: Me): boolean {
  if (me.subject === file.staffId || file.erased || !file.reachable) return false;
  return has(me, 'COMPLAINT_OFFICER') && !(file.anonymous && me.subject === file.handler);
}

function has(me: Me, ...roles: string[]): boolean {
  return me.roles.some((role) => roles.includes(role));
}

export function actsFor(file: StaffCase, me: Me, now: Date): Act[] {
  // The person it is about does nothing in the case.
  if (me.subject === file.staffId) return [];
  return [...intake(file, me), ...handling(file, me), ...aftercare(file, me), ...timing(file, me, now), ...rest(file, me)];
}

function intake(file: StaffCase, me: Me): Act[] {
  const officer = has(me, 'COMPLAINT_OFFICER');
  const either = has(me, 'COMPLAINT_OFFICER', 'SUPERVISOR');
  const acts: Act[] = [];
  if (officer && file.state === 'RECEIVED') {
    acts.push({ name: 'accept', path: 'accept', fields: [choice('severity', 'severity', ['ORDINARY', 'SERIOUS'])] });
    const reasons = ['NOT_OUR_DUTY', 'IN_COURT_OR_REVIEW', 'ALREADY_ANSWERED', 'NO_FACTS', 'NOT_A_MATTER_OF_SERVICE'];
    acts.push({ name: 'refuse', path: 'refuse', grave: true, fields: [choice('reason', 'refusal', reasons), words('note', false)] });
  }
  if (either && ['ACCEPTED', ...withHandler].includes(file.state)) {
    acts.push({ name: 'assign', path: 'assign', fields: [{ name: 'staffId', kind: 'staff', required: true }] });
  }
  return acts;
}

function handling(file: StaffCase, me: Me): Act[] {
  const acts: Act[] = [];
  if (isHandler(file, me) && withHandler.includes(file.state)) {
    if (file.state === 'ASSIGNED') acts.push({ name: 'investigate', path: 'investigate', fields: [] });
    acts.push({ name: 'contacted', path: 'contacted', fields: [yesno('reached'), words('note', false)] });
    acts.push({ name: 'verified', path: 'verified', fields: [yesno('upheld'), words('note', false)] });
    acts.push({ name: 'return', path: 'return', fields: [words('note')] });
  }
  const reviewer = has(me, 'COMPLAINT_OFFICER', 'SUPERVISOR', 'INSPECTOR') && me.subject !== file.handler && me.subject !== file.reply?.author;
  if (reviewer && file.state === 'INVESTIGATING' && file.reply?.stage === 'UNDER_REVIEW') {
    acts.push({ name: 'review', path: 'review', fields: [yesno('approved'), words('note', false)] });
  }
  return acts;
}

function aftercare(file: StaffCase, me: Me): Act[] {
  const either = has(me, 'COMPLAINT_OFFICER', 'SUPERVISOR');
  const acts: Act[] = [];
  const caller = has(me, 'COMPLAINT_OFFICER') && me.subject !== file.handler && me.subject !== file.reviewer;
  if (caller && file.state === 'ANSWERED') {
    const when = { field: 'result', is: 'REACHED' };
    acts.push({
      name: 'call-back',
      path: 'call-back',
      fields: [
        choice('result', 'result', file.reachable && !file.erased ? ['REACHED', 'NOT_REACHED'] : ['NO_CONTACT', 'REACHED', 'NOT_REACHED']),
        yesno('resolved', { when }),
        choice('satisfied', 'satisfied', ['YES', 'BASICALLY', 'NO'], { when }),
        words('note', false),
      ],
    });
  }
  if (either && file.state === 'CALLED_BACK') {
    acts.push({ name: 'close', path: 'close', fields: [choice('outcome', 'outcome', outcomesOf(file)), words('note', false)] });
  }
  if (either && ['ANSWERED', 'CALLED_BACK', 'CLOSED'].includes(file.state) && file.outcome !== 'WITHDRAWN' && !file.erased) {
    acts.push({ name: 'reopen', path: 'reopen', fields: [words('reason')] });
  }
  return acts;
}

function timing(file: StaffCase, me: Me, now: Date): Act[] {
  const acts: Act[] = [];
  const answer = file.deadlines.findLast((one) => one.purpose === 'ANSWER' && !one.doneAt);
  const running = answer !== undefined && answerOwed.includes(file.state);
  const paused = pausedAt(file, now);
  const late = answer !== undefined && now.getTime() > Date.parse(answer.dueAt);
  if (has(me, 'SUPERVISOR') && running && !paused && !late && me.subject !== file.handler) {
    const reasons = ['WAITING_FOR_CITIZEN', 'EXPERT_OPINION', 'COURT_OR_OTHER_AUTHORITY', 'FORCE_MAJEURE'];
    acts.push({ name: 'pause', path: 'pause', fields: [choice('reason', 'pause', reasons), { name: 'days', kind: 'number', required: true }, words('evidence')] });
  }
  if (has(me, 'COMPLAINT_OFFICER', 'SUPERVISOR') && paused) acts.push({ name: 'resume', path: 'resume', fields: [] });
  if (isHandler(file, me) && running && !late && file.extension === null) {
    acts.push({ name: 'extension', path: 'extension', fields: [{ name: 'amount', kind: 'number', required: true }, words('reason')] });
  }
  const asked = file.extension && file.extension.decidedBy === null ? file.extension : null;
  if (has(me, 'SUPERVISOR') && asked && running && me.subject !== file.handler && me.subject !== asked.askedBy) {
    acts.push({ name: 'extension-decision', path: 'extension/decision', fields: [yesno('granted')] });
  }
  return acts;
}

function rest(file: StaffCase, me: Me): Act[] {
  const acts: Act[] = [];
  const either = has(me, 'COMPLAINT_OFFICER', 'SUPERVISOR');
  const alone = file.children.length === 0 && file.kind !== 'RECTIFICATION';
  if (either && alone && ['RECEIVED', 'ACCEPTED', ...withHandler].includes(file.state)) {
    acts.push({ name: 'merge', path: 'merge', fields: [{ name: 'into', kind: 'case', required: true }] });
  }
  if (either && file.state === 'MERGED') acts.push({ name: 'unmerge', path: 'unmerge', fields: [] });
  if ((either || isHandler(file, me)) && isOpen(file.state)) {
    acts.push({ name: 'escalate', path: 'escalate', fields: [choice('level', 'level', ['SECTION_CHIEF', 'DIRECTOR', 'SUPERVISION_OFFICE'])] });
  }
  if (has(me, 'COMPLAINT_OFFICER') && !isOpen(file.state) && !file.erased) acts.push({ name: 'erase', path: 'erase', grave: true, fields: [] });
  return acts;
}

/** What a form of these fields sends; null while something required is missing. */
export function bodyOf(fields: Field[], values: Record<string, string>): Record<string, unknown> | null {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.when && values[field.when.field] !== field.when.is) continue;
    const value = (values[field.name] ?? '').trim();
    if (!value) {
      if (field.required) return null;
      continue;
    }
    if (field.kind === 'number' && !/^[1-9]\d{0,5}$/.test(value)) return null;
    body[field.name] = field.kind === 'yesno' ? value === 'true' : field.kind === 'number' ? Number(value) : value;
  }
  return body;
}
