import zh from '../messages/zh/shared.json';
import en from '../messages/en/shared.json';
import { texts } from './texts';

/** Reasons go out as codes, for words may name people. The first is the usual one: another unit answers for it. */
export const referralReasons = ['not-our-duty', 'other-place', 'other-step-first', 'expert-needed'] as const;

const t = texts({ zh, en });

/** A code of another installation is shown as it is. */
export function referralReason(code: string): string {
  const named = referralReasons.find((one) => one === code);
  return named ? t(`refer.${named}`) : code;
}
