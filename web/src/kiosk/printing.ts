import { send } from '../shared/http';
import { setting } from '../shared/settings';

/** The slip printer's own agent on this machine, and no other address: a link must not send slips elsewhere. */
export function printerAgent(address: string | null = setting('printer')): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return local && url.protocol === 'http:' ? url.origin : null;
}

/** Sends the slip's ESC/POS bytes to the agent. `PUT` under the ticket's id: the agent may print each once. */
export async function printOnAgent(agent: string, ticketId: string, token: string): Promise<void> {
  const slip = await send('GET', `/api/queue/tickets/${ticketId}/slip`, {
    token,
    accept: 'application/vnd.escpos',
    timeoutMs: 3000,
  });
  const answer = await fetch(`${agent}/slips/${ticketId}`, {
    method: 'PUT',
    body: await slip.arrayBuffer(),
    headers: { 'Content-Type': 'application/vnd.escpos' },
    signal: AbortSignal.timeout(3000),
    credentials: 'omit',
  });
  if (!answer.ok) throw new Error(`printer answered ${answer.status}`);
}
