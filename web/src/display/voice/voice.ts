import { ref } from 'vue';
import type { Call } from '../../shared/api';
import { phraseFor } from './phrase';
import { Announcements, scheduled } from './schedule';

const files = import.meta.glob<string>('./clips/*.ogg', { query: '?url', import: 'default', eager: true });

/** Speaks calls from clips that are part of the application: no speech service, no network. */
export class Voice {
  /** Browsers keep pages silent until someone touches them, unless started with an autoplay policy. */
  readonly blocked = ref(false);
  private readonly audio = new AudioContext();
  private readonly clips = new Map<string, AudioBuffer>();
  private readonly queue = new Announcements<Call>((call) => this.speak(call));
  private readonly loaded = this.load();

  constructor() {
    const look = () => (this.blocked.value = this.audio.state !== 'running');
    this.audio.addEventListener('statechange', look);
    // A context that may run reports so only a moment after it was made.
    setTimeout(look, 500);
  }

  say(call: Call): void {
    if (this.audio.state === 'running') this.queue.add(call);
  }

  get pending(): number {
    return this.queue.pending;
  }

  async unblock(): Promise<void> {
    await this.audio.resume();
  }

  close(): void {
    void this.audio.close();
  }

  private async load(): Promise<void> {
    await Promise.all(
      Object.entries(files).map(async ([path, url]) => {
        const bytes = await (await fetch(url)).arrayBuffer();
        const name = path.slice(path.lastIndexOf('/') + 1, -'.ogg'.length);
        this.clips.set(name, await this.audio.decodeAudioData(bytes));
      }),
    );
  }

  private async speak(call: Call): Promise<void> {
    await this.loaded;
    const { cues, length } = scheduled(phraseFor(call), (clip) => this.clips.get(clip)?.duration ?? 0);
    const start = this.audio.currentTime + 0.05;
    for (const cue of cues) {
      const buffer = this.clips.get(cue.clip);
      if (!buffer) continue;
      const source = new AudioBufferSourceNode(this.audio, { buffer });
      source.connect(this.audio.destination);
      source.start(start + cue.at);
    }
    await new Promise((done) => setTimeout(done, (length + 0.3) * 1000));
  }
}
