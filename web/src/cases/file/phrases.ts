import type { Name } from '../../shared/api';

export interface Hit {
  code: string;
  start: number;
  end: number;
  found: string;
  suggestion: Name;
}

export interface Verdict {
  hits: Hit[];
  recommended: string[];
}

export interface Piece {
  text: string;
  hit: number | null;
}

/** The text in pieces, so that exactly what was found can be marked. Places that overlap are marked once, the first wins. */
export function pieces(text: string, hits: Hit[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const ordered = hits.map((hit, index) => ({ hit, index })).sort((one, other) => one.hit.start - other.hit.start);
  for (const { hit, index } of ordered) {
    if (hit.start < at || hit.end > text.length) continue;
    if (hit.start > at) found.push({ text: text.slice(at, hit.start), hit: null });
    found.push({ text: text.slice(hit.start, hit.end), hit: index });
    at = hit.end;
  }
  if (at < text.length) found.push({ text: text.slice(at), hit: null });
  return found;
}

/** The suggestion in place of what was found; the text as it is when it has changed meanwhile. */
export function replaced(text: string, hit: Hit, suggestion: string): string {
  if (text.slice(hit.start, hit.end) !== hit.found) return text;
  return text.slice(0, hit.start) + suggestion + text.slice(hit.end);
}
