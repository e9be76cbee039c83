import type { StaffTicket, TicketState, CounterWindow } from '../shared/api';

export const commandNames = [
  'next',
  'recall',
  'start',
  'finish',
  'outcome',
  'hold',
  'miss',
  'transfer',
  'cancel',
  'notice',
  'suspend',
  'close',
  'refer',
  'matter',
  'issue',
  'paper',
  'callback',
] as const;
export type CommandName = (typeof commandNames)[number];

/** One key for each command; shown on its button. */
export const keys: Record<CommandName, string> = {
  next: 'N',
  recall: 'R',
  start: 'S',
  finish: 'F',
  outcome: 'E',
  hold: 'H',
  miss: 'M',
  transfer: 'T',
  cancel: 'X',
  notice: 'G',
  suspend: 'P',
  close: 'Q',
  refer: 'D',
  matter: 'O',
  issue: 'I',
  paper: 'A',
  callback: 'B',
};

/** What a clerk does for the hall, with or without somebody at the window. */
const forHall: CommandName[] = ['issue', 'paper', 'callback'];

const forTicket: Partial<Record<CommandName, TicketState[]>> = {
  recall: ['CALLED'],
  start: ['CALLED'],
  miss: ['CALLED'],
  finish: ['SERVING'],
  outcome: ['SERVING'],
  hold: ['SERVING'],
  notice: ['SERVING'],
  transfer: ['CALLED', 'SERVING'],
  // Who is being served ends with an outcome: a cancelled number would hide that the person was here.
  cancel: ['CALLED'],
  refer: ['CALLED', 'SERVING'],
};

/** Which commands make sense now. The queue has the last word; this only spares a refusal that is certain. */
export function offered(window: CounterWindow, ticket: StaffTicket | null): Set<CommandName> {
  const atWindow = ticket && (ticket.state === 'CALLED' || ticket.state === 'SERVING') ? ticket.state : null;
  const allowed = new Set<CommandName>();
  for (const name of commandNames) {
    if (name === 'next') {
      if (window.state === 'OPEN' && !atWindow) allowed.add(name);
    } else if (name === 'suspend') {
      if (window.state !== 'CLOSED') allowed.add(name);
    } else if (name === 'close') {
      if (window.state !== 'CLOSED' && !atWindow) allowed.add(name);
    } else if (name === 'matter') {
      // A visit leaves a matter when its ticket has ended here; until the next is called it is still in sight.
      if (ticket?.state === 'FINISHED') allowed.add(name);
    } else if (forHall.includes(name)) {
      if (window.state !== 'CLOSED') allowed.add(name);
    } else if (atWindow && forTicket[name]?.includes(atWindow)) {
      allowed.add(name);
    }
  }
  return allowed;
}

/** The command of a key press; none while typing, with a modifier, or while the key is held down. */
export function commandFor(event: Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>): CommandName | null {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return null;
  const target = event.target as { tagName?: string; type?: string } | null;
  const tag = target?.tagName ?? '';
  if (tag === 'TEXTAREA' || tag === 'SELECT' || (tag === 'INPUT' && target?.type !== 'checkbox')) return null;
  return commandNames.find((name) => keys[name] === event.key.toUpperCase()) ?? null;
}
