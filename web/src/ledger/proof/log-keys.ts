import { ref, type Ref } from 'vue';
import { call, problemOf, type Problem } from '../../shared/http';
import { remembered } from '../../shared/remembered';
import { readKey, Unreadable, type KeyKind, type VerifierKey } from './note';

/** What `/log/keys` answers. */
export interface KeysView {
  origin: string;
  current: string | null;
  retired: string[];
}

/** What `/log/witnesses` answers: who cosigns the checkpoints. */
export interface WitnessesView {
  witnesses: string[];
}

/** The keys that somebody wrote down elsewhere and typed in here; they outrank what the server says. */
const OWN = { log: 'ledger.key', witness: 'ledger.witness' } as const;

export const ownKey = (kind: KeyKind): string => remembered.read(OWN[kind]) ?? '';

/** An empty line forgets it. */
export async function keepOwnKey(kind: KeyKind, line: string): Promise<void> {
  const trimmed = line.trim();
  if (trimmed !== '' && (await readKey(trimmed)).kind !== kind) throw new Unreadable('key');
  remembered.write(OWN[kind], trimmed === '' ? null : trimmed);
}

export interface LogKeys {
  /** Of the log and of its witnesses. */
  keys: Ref<VerifierKey[] | null>;
  /** Of the one that signs now, as the server says it. */
  current: Ref<string | null>;
  /** Of the witnesses, as the server says them. */
  witnesses: Ref<string[]>;
  /** `own` typed in by whoever sits here; `server` taken from the ledger's own answer. */
  from: Ref<'own' | 'server'>;
  /** The server names another key than the one typed in, the log's or the witness's. */
  differs: Ref<boolean>;
  problem: Ref<Problem | null>;
  again: () => Promise<void>;
}

/** The keys to verify with, asked for once: what follows needs no network. */
export function useLogKeys(): LogKeys {
  const keys = ref<VerifierKey[] | null>(null);
  const current = ref<string | null>(null);
  const witnesses = ref<string[]>([]);
  const from = ref<'own' | 'server'>('server');
  const differs = ref(false);
  const problem = ref<Problem | null>(null);

  async function again() {
    problem.value = null;
    try {
      const [answer, cosigning] = await Promise.all([call<KeysView>('GET', '/api/audit/log/keys'), call<WitnessesView>('GET', '/api/audit/log/witnesses')]);
      const [own, ownWitness] = [ownKey('log'), ownKey('witness')];
      const served = [answer.current, ...answer.retired].filter((line) => line !== null);
      current.value = answer.current;
      witnesses.value = cosigning.witnesses;
      from.value = own ? 'own' : 'server';
      differs.value = (own !== '' && !served.includes(own)) || (ownWitness !== '' && !cosigning.witnesses.includes(ownWitness));
      keys.value = await Promise.all([...(own ? [own] : served), ...(ownWitness ? [ownWitness] : cosigning.witnesses)].map(readKey));
    } catch (thrown) {
      problem.value = problemOf(thrown);
    }
  }
  void again();
  return { keys, current, witnesses, from, differs, problem, again };
}
