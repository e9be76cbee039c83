/**
 * EN 301 549, 5.1.4: a capital must stand at least 0.7° high at the reader's distance, H = D·tan 0.7°.
 * Millimetres become CSS pixels by the screen's own pitch; without it CSS' 96 to the inch is taken.
 */
export function letterHeightMm(distanceMetres: number): number {
  return distanceMetres * 1000 * Math.tan((0.7 * Math.PI) / 180);
}

/** Font size whose capitals are that high. In the figures' face a capital takes 0.7 of the font size. */
export function fontSizePx(distanceMetres: number, pixelsPerMm: number): number {
  return (letterHeightMm(distanceMetres) * pixelsPerMm) / 0.7;
}

export const cssPixelsPerMm = 96 / 25.4;

/** Rows of earlier calls under the page's head: at least one, at most five. */
export function rowsThatFit(letters: number, screenHeight: number): number {
  return Math.min(5, Math.max(1, Math.floor((screenHeight * 0.72) / (letters * 1.15))));
}
