import { ref, type Ref } from 'vue';
import { call, problemOf, type Problem } from '../../shared/http';
import { remembered } from '../../shared/remembered';
import { readKey, type VerifierKey } from './note';

/** What `/log/keys` answers. */
export interface KeysView {
  origin: string;
  current: string | null;
  retired: string[];
}

/** The key that somebody wrote down elsewhere and typed in here; it outranks what the server says. */
const OWN = 'ledger.key';

export const ownKey = (): string => remembered.read(OWN) ?? '';

export async function keepOwnKey(line: string): Promise<void> {
  if (line.trim() !== '') await readKey(line);
  remembered.write(OWN, line.trim() === '' ? null : line.trim());
}

export interface LogKeys {
  keys: Ref<VerifierKey[] | null>;
  /** Of the one that signs now, as the server says it. */
  current: Ref<string | null>;
  /** `own` typed in by whoever sits here; `server` taken from the ledger's own answer. */
  from: Ref<'own' | 'server'>;
  /** The server names another key than the one typed in. */
  differs: Ref<boolean>;
  problem: Ref<Problem | null>;
  again: () => Promise<void>;
}

/** The keys to verify with, asked for once: what follows needs no network. */
export function useLogKeys(): LogKeys {
  const keys = ref<VerifierKey[] | null>(null);
  const current = ref<string | null>(null);
  const from = ref<'own' | 'server'>('server');
  const differs = ref(false);
  const problem = ref<Problem | null>(null);

  async function again() {
    problem.value = null;
    try {
      const answer = await call<KeysView>('GET', '/api/audit/log/keys');
      const own = ownKey();
      const served = [answer.current, ...answer.retired].filter((line) => line !== null);
      current.value = answer.current;
      from.value = own ? 'own' : 'server';
      differs.value = own !== '' && !served.includes(own);
      keys.value = await Promise.all((own ? [own] : served).map(readKey));
    } catch (thrown) {
      problem.value = problemOf(thrown);
    }
  }
  void again();
  return { keys, current, from, differs, problem, again };
}
