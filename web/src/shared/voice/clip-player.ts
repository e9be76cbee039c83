/** Plays clips that are part of the application, one row at a time: a new row ends the one that still sounds. */
export class ClipPlayer {
  private audio: AudioContext | null = null;
  private readonly buffers = new Map<string, Promise<AudioBuffer | null>>();
  private sounding: AudioBufferSourceNode[] = [];
  private turn = 0;

  constructor(
    private readonly addresses: Record<string, string>,
    private readonly pauseSeconds = 0.06,
  ) {}

  /** Resolves when all was spoken; at once, and silent, where the browser allows no sound or the clips cannot be had. */
  async say(clips: string[]): Promise<void> {
    const turn = ++this.turn;
    this.hush();
    this.audio ??= new AudioContext();
    if (this.audio.state !== 'running') await Promise.race([this.audio.resume(), new Promise((done) => setTimeout(done, 300))]);
    const audio = this.audio;
    if (audio.state !== 'running') return;
    const buffers = await Promise.all(clips.map((clip) => this.load(audio, clip)));
    if (turn !== this.turn) return;
    let at = audio.currentTime + 0.05;
    for (const buffer of buffers) {
      if (!buffer) continue;
      const source = new AudioBufferSourceNode(audio, { buffer });
      source.connect(audio.destination);
      source.start(at);
      this.sounding.push(source);
      at += buffer.duration + this.pauseSeconds;
    }
    await new Promise((done) => setTimeout(done, Math.max(0, at - audio.currentTime) * 1000));
  }

  stop(): void {
    this.turn += 1;
    this.hush();
  }

  close(): void {
    this.stop();
    void this.audio?.close();
    this.audio = null;
  }

  private hush(): void {
    for (const source of this.sounding) source.stop();
    this.sounding = [];
  }

  private load(audio: AudioContext, clip: string): Promise<AudioBuffer | null> {
    const address = this.addresses[clip];
    if (!address) return Promise.resolve(null);
    let loading = this.buffers.get(clip);
    if (!loading) {
      loading = fetch(address)
        .then((answer) => answer.arrayBuffer())
        .then((bytes) => audio.decodeAudioData(bytes))
        .catch(() => (this.buffers.delete(clip), null));
      this.buffers.set(clip, loading);
    }
    return loading;
  }
}
