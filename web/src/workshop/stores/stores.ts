import { has, type Me } from '../../shared/equipment/equipment';

export interface Movement {
  kind: 'RECEIVED' | 'ISSUED' | 'COUNTED';
  pieces: number;
  unitId: string | null;
  deviceId: string | null;
  left: number;
  by: string;
  at: string;
}

/** One kind of consumable in one store. `unitCents` is the price of the latest delivery. */
export interface Stock {
  id: string;
  hallId: string;
  storeId: string;
  code: string;
  name: string;
  unitCents: number;
  quantity: number;
  restockLevel: number;
  low: boolean;
  movements: Movement[];
  version: number;
}

export type StockAct = 'receive' | 'issue' | 'count' | 'change';

/** The service decides; this keeps the page from offering what it would refuse. */
export function stockActs(stock: Stock, me: Me): StockAct[] {
  const acts: StockAct[] = [];
  if (has(me, 'MAINTAINER') && stock.quantity > 0) acts.push('issue');
  if (has(me, 'MAINTAINER', 'OPERATOR')) acts.push('receive');
  if (has(me, 'MAINTAINER', 'SUPERVISOR')) acts.push('count');
  if (mayDefine(me)) acts.push('change');
  return acts;
}

export function mayDefine(me: Me): boolean {
  return has(me, 'MAINTAINER', 'SUPERVISOR', 'OPERATOR');
}

/** `+12`, `−3`, `0`. */
export function signed(pieces: number): string {
  return pieces > 0 ? `+${pieces}` : pieces < 0 ? `−${-pieces}` : '0';
}
