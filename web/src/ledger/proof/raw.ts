/** Sixteen bytes in a line; neighbours that are marked alike are one part. */
export interface Row {
  at: string;
  parts: { hex: string; isMarked: boolean }[];
  letters: string;
  isMarked: boolean;
}

const WIDTH = 16;

export function rowsOf(bytes: Uint8Array, marked: Set<number>): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length; at += WIDTH) {
    const row: Row = { at: at.toString(16).padStart(4, '0'), parts: [], letters: '', isMarked: false };
    for (let place = at; place < at + WIDTH; place++) {
      const byte = bytes[place];
      const isMarked = byte !== undefined && marked.has(place);
      const hex = byte === undefined ? '   ' : `${byte.toString(16).padStart(2, '0')} `;
      const last = row.parts.at(-1);
      if (last && last.isMarked === isMarked) last.hex += hex;
      else row.parts.push({ hex, isMarked });
      if (byte !== undefined) row.letters += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·';
      row.isMarked ||= isMarked;
    }
    rows.push(row);
  }
  return rows;
}
