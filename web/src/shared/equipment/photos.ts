/** What the service keeps at most; a phone's camera gives more. */
export const MOST_BYTES = 4_000_000;
export const MOST_PHOTOS = 20;
/** Enough to read a serial number off a whole device. */
const LONGEST = 2048;

/** Width and height within the longest side, in whole dots. */
export function within(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The photo as it is sent: smaller where it is large, and a JPEG where it is neither JPEG nor PNG. The service draws it again anyhow. */
export async function smaller(file: File): Promise<Blob> {
  if (file.size <= MOST_BYTES / 4 && ['image/jpeg', 'image/png'].includes(file.type)) return file;
  try {
    const picture = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, within(picture.width, picture.height));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))) ?? file;
  } catch {
    // What the browser cannot read the service may, or says why not.
    return file;
  }
}
