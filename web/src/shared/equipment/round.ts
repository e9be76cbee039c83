import { equipmentWord, windowWord } from './words';

export interface Facts {
  deviceId: string;
  /** Rounds begun before labels were kept have none. */
  label?: string | null;
  hallId: string;
  windowId: string | null;
  category: string;
  model: string;
  socketId: string | null;
  sealNumber: string | null;
  custodian: string | null;
}

export interface Seen {
  deviceId: string;
  facts: Facts | null;
  windowId: string | null;
  socketId: string | null;
  seal: string;
  by: string;
  at: string;
  repeats: number;
}

export interface Finding {
  id: string;
  kind: 'MISSING' | 'UNEXPECTED' | 'WRONG_PLACE' | 'SOCKET_DRIFT' | 'SEAL_BROKEN' | 'UNAPPROVED_SOFTWARE';
  deviceId: string;
  expected: string | null;
  found: string | null;
  custodian: string | null;
  programs: { name: string; version: string }[];
  at: string;
}

export interface Round {
  id: string;
  hallId: string;
  unitId: string | null;
  expected: Facts[];
  seen: Seen[];
  findings: Finding[];
  startedBy: string;
  startedAt: string;
  finishedBy: string | null;
  finishedAt: string | null;
  version: number;
}

export interface RoundLine {
  id: string;
  hallId: string;
  unitId: string | null;
  expected: number;
  seen: number;
  findings: number;
  startedBy: string;
  startedAt: string;
  finishedAt: string | null;
}

export interface Tally {
  expected: number;
  found: number;
  /** Expected and not seen: while the round goes on, still to be looked for. */
  missing: Facts[];
  unexpected: number;
  wrongPlace: number;
  seals: number;
  sockets: number;
}

export function tallyOf(round: Pick<Round, 'expected' | 'seen' | 'findings'>): Tally {
  const there = new Set(round.seen.map((one) => one.deviceId));
  const missing = round.expected.filter((one) => !there.has(one.deviceId));
  const count = (kind: Finding['kind']) => round.findings.filter((one) => one.kind === kind).length;
  return {
    expected: round.expected.length,
    found: round.expected.length - missing.length,
    missing,
    unexpected: count('UNEXPECTED'),
    wrongPlace: count('WRONG_PLACE'),
    seals: count('SEAL_BROKEN'),
    sockets: count('SOCKET_DRIFT'),
  };
}

/** The facts that a round keeps of a device, from before it was seen or from when it was. */
export function factsOf(round: Pick<Round, 'expected' | 'seen'>, deviceId: string): Facts | null {
  return round.seen.find((one) => one.deviceId === deviceId)?.facts ?? round.expected.find((one) => one.deviceId === deviceId) ?? null;
}

/** What a finding's value is to people: places of windows by number, the rest as it is written. */
export function findingValue(kind: Finding['kind'], value: string | null): string {
  if (kind === 'WRONG_PLACE' || (kind === 'MISSING' && value !== null)) return windowWord(value);
  // A seal's look is a code, its number is not.
  return kind === 'SEAL_BROKEN' ? equipmentWord('sealState', value) : (value ?? '');
}

/** Windows in the order in which one walks past them; what stands at none comes last. */
export function byPlace(facts: readonly Facts[]): Facts[] {
  const place = (one: Facts) => `${one.windowId === null ? 1 : 0}${one.windowId ?? ''}`;
  return [...facts].sort((one, other) => place(one).localeCompare(place(other)) || one.category.localeCompare(other.category) || one.deviceId.localeCompare(other.deviceId));
}
