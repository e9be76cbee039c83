import type { Asset } from '../shared/equipment/equipment';
import type { Facts, Finding, Round, Seen } from '../shared/equipment/round';

/** What the person with the phone says about one device. */
export interface Look {
  /** Null: at no window. */
  windowId: string | null;
  seal: string;
  /** Null: not looked at. */
  socketId: string | null;
}

/** What the service said about a scan. */
export interface ScanView {
  deviceId: string;
  repeated: boolean;
  expected: boolean;
  findings: Finding['kind'][];
  seen: number;
  expectedInAll: number;
}

/** What was scanned: a device of the register, or a label that nobody knows. */
export interface Target {
  deviceId: string;
  label: string;
  facts: Facts | null;
  /** It is registered in another hall, of which nothing more is told here. */
  foreign?: boolean;
}

/** One that the round expects, by what is printed on it. People type in any case. */
export function expectedWith(round: Pick<Round, 'expected'>, label: string): Target | null {
  const facts = round.expected.find((one) => one.label?.toLowerCase() === label.toLowerCase());
  return facts ? { deviceId: facts.deviceId, label: facts.label!, facts } : null;
}

export function targetOf(asset: Asset): Target {
  const { card, spot, holding } = asset;
  return {
    deviceId: asset.id,
    label: asset.label,
    facts: { deviceId: asset.id, label: asset.label, hallId: spot.hallId, windowId: spot.windowId, category: card.category, model: card.model, socketId: spot.socket, sealNumber: card.tamperSeal, custodian: holding.custodian },
  };
}

export function stranger(label: string, foreign = false): Target {
  return { deviceId: label, label, facts: null, foreign };
}

/** What has a seal mostly has it whole; what has none needs no answer. */
export function usualSeal(target: Target): string {
  return target.facts?.sealNumber ? 'INTACT' : 'NONE';
}

export function isElsewhere(target: Target, windowId: string | null): boolean {
  return target.facts !== null && target.facts.windowId !== windowId;
}

/** The body of a scan. */
export function sightingOf(target: Target, look: Look) {
  return { deviceId: target.deviceId, windowId: look.windowId, socketId: look.socketId, seal: look.seal };
}

/** The round after a scan, without asking for all of it again; the next reading says the same. */
export function after(round: Round, target: Target, look: Look, view: ScanView, by: string, at: string): Round {
  if (view.repeated || round.seen.some((one) => one.deviceId === target.deviceId)) {
    return { ...round, seen: round.seen.map((one) => (one.deviceId === target.deviceId ? { ...one, repeats: one.repeats + 1 } : one)) };
  }
  const seen: Seen = { deviceId: target.deviceId, facts: target.facts, ...look, by, at, repeats: 0 };
  const findings = view.findings.map((kind) => findingOf(kind, round, target, look, at));
  return { ...round, seen: [...round.seen, seen], findings: [...round.findings, ...findings] };
}

function findingOf(kind: Finding['kind'], round: Round, { deviceId, facts }: Target, look: Look, at: string): Finding {
  const values: Partial<Record<Finding['kind'], [string | null, string | null]>> = {
    UNEXPECTED: [facts?.hallId ?? null, round.hallId],
    WRONG_PLACE: [facts?.windowId ?? null, look.windowId],
    SOCKET_DRIFT: [facts?.socketId ?? null, look.socketId],
    SEAL_BROKEN: [facts?.sealNumber ?? null, look.seal],
  };
  const [expected, found] = values[kind] ?? [null, null];
  return { id: `${kind}-${deviceId}`, kind, deviceId, expected, found, custodian: facts?.custodian ?? null, programs: [], at };
}

/** Where one can stand: every window that the round knows something of, in order. */
export function placesOf(round: Pick<Round, 'expected' | 'seen'>): string[] {
  const windows = [...round.expected.map((one) => one.windowId), ...round.seen.map((one) => one.windowId)];
  return [...new Set(windows)].filter((one): one is string => one !== null).sort();
}
