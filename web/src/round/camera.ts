/** The part of the shape detection API that is used here; not every browser has it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

function detectorClass(): DetectorClass | null {
  return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector ?? null;
}

/** Whether this browser can read labels through a camera at all. */
export function canScan(): boolean {
  return detectorClass() !== null && typeof navigator !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

export interface Scanning {
  stop: () => void;
}

/** The same label in sight is told once until it was out of sight so long, or another one was read. */
const AGAIN_AFTER_MS = 3000;
const LOOK_EVERY_MS = 250;

/** Tells a text when it comes into sight, not each time that it is seen. */
export function oncePerSight(tell: (text: string) => void, now: () => number = Date.now): (text: string) => void {
  let last = '';
  let lastAt = -Infinity;
  return (text) => {
    const fresh = text !== last || now() - lastAt > AGAIN_AFTER_MS;
    [last, lastAt] = [text, now()];
    if (fresh) tell(text);
  };
}

/** Shows the back camera on the element and tells what it reads, until it is stopped. */
export async function scan(video: HTMLVideoElement, tell: (text: string) => void): Promise<Scanning> {
  const Class = detectorClass();
  if (!Class) throw new Error('no detector');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  const detector = new Class({ formats: ['qr_code'] });
  const once = oncePerSight(tell);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async () => {
    // A frame that cannot be read is followed by another.
    const found = await detector.detect(video).catch(() => []);
    if (stopped) return;
    if (found[0]) once(found[0].rawValue);
    timer = setTimeout(look, LOOK_EVERY_MS);
  };
  video.srcObject = stream;
  await video.play();
  void look();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      stream.getTracks().forEach((track) => track.stop());
      video.srcObject = null;
    },
  };
}
