import { has, labelOf, type CustodySheet, type Me } from '../../shared/equipment/equipment';

export type SheetAct = 'sign' | 'cancel';

/** The side that somebody may sign for; a delegate stands for the person of the unit. Null for anybody else, and when it is signed. */
export function sideOf(sheet: CustodySheet, me: Me): 'GIVER' | 'RECEIVER' | null {
  const unitSide = sheet.kind === 'HANDOVER' ? 'RECEIVER' : 'GIVER';
  const side = me.subject === sheet.giver ? 'GIVER' : me.subject === sheet.receiver ? 'RECEIVER' : me.subject === sheet.delegate ? unitSide : null;
  return side && sheet.signatures.every((one) => one.side !== side) ? side : null;
}

export function sheetActs(sheet: CustodySheet, me: Me): SheetAct[] {
  if (sheet.state !== 'OPEN') return [];
  const acts: SheetAct[] = [];
  if (has(me, 'STAFF', 'SUPERVISOR', 'MAINTAINER') && sideOf(sheet, me)) acts.push('sign');
  if (has(me, 'MAINTAINER')) acts.push('cancel');
  return acts;
}

/** Who draws the sheet and whose hands belong on it show how the devices look; what a hand was put under stays. */
export function sheetPhotos(sheet: CustodySheet, me: Me): { mayAdd: boolean; mayRemove: boolean } {
  const named = has(me, 'STAFF', 'SUPERVISOR') && [sheet.giver, sheet.receiver, sheet.delegate].includes(me.subject);
  const mayAdd = sheet.state === 'OPEN' && (has(me, 'MAINTAINER') || named);
  return { mayAdd, mayRemove: mayAdd && sheet.signatures.length === 0 };
}

const MOST = 50;

/** Labels as somebody typed or pasted them, one after another; null when one can be none, or there are too many. */
export function labelsOf(text: string): string[] | null {
  const found = text.split(/[\s,，;；、]+/).filter(Boolean).map(labelOf);
  if (found.includes(null)) return null;
  const labels = [...new Set(found as string[])];
  return labels.length >= 1 && labels.length <= MOST ? labels : null;
}
