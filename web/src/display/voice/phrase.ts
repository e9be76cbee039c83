import type { Call } from '../../shared/api';

/** The names of the clips that speak one call, in order: 「请 A 零 零 五 号 到 二 号窗口」. */
export function phraseFor(call: Pick<Call, 'number' | 'windowLabel' | 'windowId'>): string[] {
  const window = windowNumber(call);
  const clips = ['please', ...spelled(call.number), 'number'];
  return window === null ? clips : [...clips, 'to', ...counted(window), 'window'];
}

/** A ticket number is spelled, letter by letter and digit by digit: nobody mishears 005. */
function spelled(number: string): string[] {
  return [...number.toUpperCase()].flatMap((sign) => {
    if (/[0-9]/.test(sign)) return [`digit-${sign}`];
    return /[A-Z]/.test(sign) ? [`letter-${sign}`] : [];
  });
}

/** A window's number is counted as people say it, up to ninety-nine; beyond that it is spelled. */
export function counted(number: number): string[] {
  if (number < 10) return [`digit-${number}`];
  if (number > 99) return spelled(String(number));
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return [...(tens > 1 ? [`digit-${tens}`] : []), 'ten', ...(ones > 0 ? [`digit-${ones}`] : [])];
}

function windowNumber(call: Pick<Call, 'windowLabel' | 'windowId'>): number | null {
  const digits = /\d+/.exec(call.windowLabel?.zh ?? '') ?? /\d+$/.exec(call.windowId);
  return digits ? Number(digits[0]) : null;
}
