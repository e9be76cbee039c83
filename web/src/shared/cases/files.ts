import type { Attachment } from './case';

/** Of the name a file is saved under: the service says what it is, whoever brought it does not. */
export const endings: Record<Attachment['type'], string> = { JPEG: 'jpg', PNG: 'png', PDF: 'pdf', TEXT: 'txt' };

/** How large a file is, for a person. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
