export interface RatingLine {
  id: string;
  itemCode: string;
  windowId: string;
  staffId: string;
  level: number;
  tags: string[];
  channel: string;
  hasComment: boolean;
  comment: string | null;
  submittedAt: string;
  hasContact: boolean;
  corrected: boolean;
  flagged: boolean;
  excluded: boolean;
  rectificationState: string | null;
}

export interface Ruling {
  exclude: boolean;
  by: string;
  reason: string;
  at: string;
}

export interface Step {
  step: string;
  at: string;
  done: boolean;
  dueAt: string | null;
  satisfied: 'YES' | 'BASICALLY' | 'NO' | null;
  outcome: 'UPHELD' | 'PARTLY' | 'NOT_UPHELD' | 'UNTRUE' | null;
}

export interface RatingDetail extends RatingLine {
  versions: { level: number; tags: string[]; hasComment: boolean; comment: string | null; at: string }[];
  flags: { flag: string; at: string; decision: Ruling | null }[];
  rectification: { state: string; history: Step[] } | null;
  appeal: { by: string; reason: string; at: string; decision: Ruling | null } | null;
  exclusion: { reason: string; by: string | null; at: string } | null;
}

export interface RatingPage {
  ratings: RatingLine[];
  nextPage: number | null;
}

/** The marks that are known by name; another one is shown as it came. */
export const flags = ['too-fast', 'device-burst', 'contact-burst', 'own-device', 'own-network', 'identical-run'] as const;
export const steps = ['OPEN', 'CONTACTED', 'VERIFIED', 'RECTIFIED', 'ANSWERED', 'CALLED_BACK', 'CLOSED'] as const;
