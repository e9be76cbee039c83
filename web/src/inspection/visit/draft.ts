import { isId } from '../../shared/form/field';
import type { Noted, Severity, Template } from '../inspection';

/** What the inspector has filled in so far. */
export interface Photo {
  /** What goes into the answer: the content's hash, of a covert visit the seal's. */
  hash: string;
  contentHash: string;
  /** Of a covert visit until the service has it: when it was taken, and the key of the command that seals it. */
  takenAt: string;
  key: string;
  waiting: boolean;
}

export interface Line {
  /** Null while there is no answer. */
  given: 'POINTS' | 'NONE' | null;
  points: number;
  photos: Photo[];
  note: string;
}

/** A finding while it is written; texts of an input. */
export interface NotedDraft {
  itemCode: string;
  ruleCode: string;
  severity: Severity | '';
  windowId: string;
  unitId: string;
  staffId: string;
  /** A device, by the number on its label. */
  assetId: string;
  ownerId: string;
  text: string;
  dueOn: string;
}

export interface Draft {
  lines: Record<string, Line>;
  noted: NotedDraft[];
}

export function newDraft(template: Template): Draft {
  const lines: Record<string, Line> = {};
  for (const section of template.sections) for (const item of section.items) lines[item.code] = { given: null, points: 0, photos: [], note: '' };
  return { lines, noted: [] };
}

export function isWhole(one: NotedDraft): boolean {
  // One number that cannot be would have the whole visit refused.
  if ([one.staffId, one.assetId, one.ownerId].some((id) => id.trim() && !isId(id.trim()))) return false;
  return Boolean(one.ruleCode && one.severity && one.text.trim() && one.ownerId.trim() && one.dueOn && (one.staffId.trim() || one.windowId || one.unitId || one.assetId.trim()));
}

export interface Lack {
  what: 'answer' | 'photo' | 'finding';
  /** Code of the line, or the number of the finding. */
  where: string;
}

/** The first thing that keeps the visit from being handed in; null when nothing does. */
export function lack(template: Template, draft: Draft): Lack | null {
  for (const section of template.sections) {
    for (const item of section.items) {
      const line = draft.lines[item.code];
      if (!line?.given) return { what: 'answer', where: item.code };
      if (item.photoRequired && line.given === 'POINTS' && line.photos.length === 0) return { what: 'photo', where: item.code };
    }
  }
  const half = draft.noted.findIndex((one) => !isWhole(one));
  return half < 0 ? null : { what: 'finding', where: String(half) };
}

export function progress(template: Template, draft: Draft): { done: number; of: number } {
  const codes = template.sections.flatMap((section) => section.items.map((item) => item.code));
  return { done: codes.filter((code) => draft.lines[code]?.given).length, of: codes.length };
}

/** The score of what is answered so far, in the service's way: shares of the sections, weighed; not applicable counts nowhere. */
export function scoreOf(template: Template, draft: Draft): number | null {
  let reached = 0;
  let weights = 0;
  for (const section of template.sections) {
    let points = 0;
    let most = 0;
    for (const item of section.items) {
      const line = draft.lines[item.code];
      if (line?.given !== 'POINTS') continue;
      points += line.points;
      most += item.points;
    }
    if (most === 0) continue;
    reached += (points / most) * section.weight;
    weights += section.weight;
  }
  return weights === 0 ? null : Math.round((reached / weights) * 1000) / 10;
}

export function visitBody(draft: Draft): { answers: object[]; findings: Partial<Noted>[] } {
  return {
    answers: Object.entries(draft.lines).map(([itemCode, line]) => ({
      itemCode,
      points: line.given === 'POINTS' ? line.points : null,
      photos: line.photos.map((photo) => photo.hash),
      ...(line.note.trim() ? { note: line.note.trim() } : {}),
    })),
    findings: draft.noted.map((one) => ({
      ruleCode: one.ruleCode,
      severity: one.severity as Severity,
      text: one.text.trim(),
      ownerId: one.ownerId.trim(),
      dueOn: one.dueOn,
      ...(one.itemCode ? { itemCode: one.itemCode } : {}),
      ...(one.windowId ? { windowId: one.windowId } : {}),
      ...(one.unitId ? { unitId: one.unitId } : {}),
      ...(one.staffId.trim() ? { staffId: one.staffId.trim() } : {}),
      ...(one.assetId.trim() ? { assetId: one.assetId.trim() } : {}),
    })),
  };
}

/** What may outlast a reload: answers, hashes and codes. Words and people's numbers stay in memory. */
export function keepable(draft: Draft): string {
  const lines = Object.entries(draft.lines).map(([code, line]) => [code, { given: line.given, points: line.points, photos: line.photos }]);
  const noted = draft.noted.map(({ itemCode, ruleCode, severity, windowId, unitId, assetId, dueOn }) => ({ itemCode, ruleCode, severity, windowId, unitId, assetId, dueOn }));
  return JSON.stringify({ lines: Object.fromEntries(lines), noted });
}

/** A draft of this template from what was kept; null when there is nothing in it, or it is of something else. */
export function revived(template: Template, text: string | null): Draft | null {
  if (!text) return null;
  const draft = newDraft(template);
  try {
    const kept = JSON.parse(text) as Draft;
    for (const [code, line] of Object.entries(draft.lines)) {
      const old = kept.lines[code];
      if (old) Object.assign(line, { given: old.given, points: old.points, photos: old.photos });
    }
    draft.noted = kept.noted.map((one) => ({ ...one, staffId: '', ownerId: '', text: '' }));
  } catch {
    return null;
  }
  return draft.noted.length || Object.values(draft.lines).some((line) => line.given || line.photos.length) ? draft : null;
}

/** Whether there is anything that a reload would lose. */
export function hasWords(draft: Draft): boolean {
  return draft.noted.some((one) => one.text.trim()) || Object.values(draft.lines).some((line) => line.note.trim());
}
