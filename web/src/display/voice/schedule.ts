/** One clip and when it starts, in seconds from the start of the announcement. */
export interface Cue {
  clip: string;
  at: number;
}

const afterChime = 0.1;
const betweenWords = 0.04;
const betweenTurns = 0.7;

/** Lays one announcement out in time: the chime, then the words `turns` times. Returns its whole length too. */
export function scheduled(clips: string[], lengthOf: (clip: string) => number, turns = 2): { cues: Cue[]; length: number } {
  const cues: Cue[] = [{ clip: 'chime', at: 0 }];
  let at = lengthOf('chime') + afterChime;
  for (let turn = 0; turn < turns; turn++) {
    if (turn > 0) at += betweenTurns;
    for (const clip of clips) {
      cues.push({ clip, at });
      at += lengthOf(clip) + betweenWords;
    }
  }
  return { cues, length: at };
}

/** Announcements one after another, in the order in which they came: no two are ever heard at once. */
export class Announcements<T> {
  private waiting: T[] = [];
  private speaking = false;

  constructor(private readonly speak: (announcement: T) => Promise<void>) {}

  add(announcement: T): void {
    this.waiting.push(announcement);
    if (!this.speaking) void this.run();
  }

  get pending(): number {
    return this.waiting.length + (this.speaking ? 1 : 0);
  }

  private async run(): Promise<void> {
    this.speaking = true;
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      // One that cannot be spoken must not silence those behind it.
      await this.speak(next).catch(() => undefined);
    }
    this.speaking = false;
  }
}
