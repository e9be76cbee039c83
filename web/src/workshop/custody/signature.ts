export interface Dot {
  x: number;
  y: number;
}

export const WIDTH = 600;
export const HEIGHT = 200;

/** Shorter than this a line is a slip of the hand, not a hand. In dots of the picture. */
const SHORTEST = 60;

export function lengthOf(strokes: readonly (readonly Dot[])[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.slice(1).reduce((part, dot, i) => part + Math.hypot(dot.x - stroke[i]!.x, dot.y - stroke[i]!.y), 0), 0);
}

export function isHand(strokes: readonly (readonly Dot[])[]): boolean {
  return lengthOf(strokes) >= SHORTEST;
}

/** From a point of the screen to a dot of the picture, which has its own size. */
export function dotAt(event: { clientX: number; clientY: number }, box: { left: number; top: number; width: number; height: number }): Dot {
  const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)));
  return { x: within(((event.clientX - box.left) / box.width) * WIDTH, WIDTH), y: within(((event.clientY - box.top) / box.height) * HEIGHT, HEIGHT) };
}

/** What follows the comma of a data address. */
export function base64Of(address: string): string | null {
  const found = /^data:image\/png;base64,([A-Za-z0-9+/]+=*)$/.exec(address);
  return found ? found[1]! : null;
}
