export interface Campaign {
  id: string;
  model: string;
  /** Null: of every hall. */
  hallId: string | null;
  title: string;
  startedAt: string;
  /** False while its plans are being made. */
  spread: boolean;
  plans: number;
  done: number;
}
