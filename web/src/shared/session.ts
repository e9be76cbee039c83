import { ref } from 'vue';
import { call } from './http';

export interface Session {
  signedIn: boolean;
  device: boolean;
  subject?: string;
  name?: string;
  roles: string[];
  hall?: string;
  window?: string;
}

export const session = ref<Session | null>(null);

/** Asks who this browser is; also brings the CSRF cookie that every command needs. */
export async function askSession(): Promise<Session> {
  const answer = await call<Session>('GET', '/session', { timeoutMs: 4000 });
  session.value = { ...answer, roles: answer.roles ?? [] };
  return session.value;
}

export async function setUpDevice(clientId: string, clientSecret: string): Promise<Session> {
  await call('POST', '/session/device', { body: { clientId, clientSecret } });
  return askSession();
}

/** Where somebody is on this page, with what stands behind `?` and `#`; `to` itself when this is another page. */
export function placeOn(to: string, { pathname, search, hash } = location): string {
  return pathname.replace(/\/$/, '') === to ? to + search + hash : to;
}

/** `/login` is the gateway's: it comes back here after the sign-in page. */
export function loginAddress(to: string): string {
  return `/login?to=${encodeURIComponent(to)}`;
}
