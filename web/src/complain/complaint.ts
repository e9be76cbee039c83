import type { Kind } from '../shared/cases/case';

/** How much the house learns of the citizen. */
export const knowns = ['nobody', 'hidden', 'open'] as const;
export type Known = (typeof knowns)[number];

export interface Draft {
  kind: Kind | '';
  text: string;
  windowId: string;
  ticketId: string;
  staffId: string;
  known: Known;
  name: string;
  phone: string;
}

export function newDraft(hash = ''): Draft {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const id = (name: string) => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given.get(name) ?? '') ? given.get(name)! : '');
  return { kind: '', text: '', windowId: id('window'), ticketId: id('ticket'), staffId: '', known: 'nobody', name: '', phone: '' };
}

export type Fault = 'kind' | 'text' | 'phone' | 'staff';

/** What is missing or cannot be, in the order of the form; null when it may be sent. */
export function fault(draft: Draft): Fault | null {
  if (!draft.kind) return 'kind';
  if (!draft.text.trim()) return 'text';
  if (draft.staffId.trim() && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(draft.staffId.trim())) return 'staff';
  if (draft.known !== 'nobody' && !/^\+?[0-9][0-9 -]{4,22}[0-9]$/.test(draft.phone.trim())) return 'phone';
  return null;
}

/** What is sent. Without a contact nobody knows who it was; a hidden one is for the call-back only. */
export function submission(draft: Draft, hallId: string, channel: string): Record<string, unknown> {
  const given = (value: string) => value.trim() || undefined;
  const contact = draft.known === 'nobody' ? undefined : { name: given(draft.name), phone: draft.phone.trim() };
  return {
    kind: draft.kind.toLowerCase(),
    hallId,
    text: draft.text.trim(),
    windowId: given(draft.windowId),
    ticketId: given(draft.ticketId),
    staffId: given(draft.staffId),
    contact,
    anonymous: draft.known !== 'open',
    channel,
  };
}
