import { has, type Asset, type Card, type Me } from '../shared/equipment/equipment';
import type { Values } from '../shared/form/field';

export type RegisterAct = 'edit' | 'place' | 'state';

/** What those who keep the register may do with an asset as it is. The service decides. */
export function registerActs(asset: Asset, me: Me): RegisterAct[] {
  if (!has(me, 'MAINTAINER', 'OPERATOR') || asset.healthyState === 'RETIRED') return [];
  return asset.healthyState === 'IN_STOCK' ? ['edit', 'place', 'state'] : ['edit', 'state'];
}

/** What it may become: nothing lost comes into use before it was in stock, nothing is retired while somebody keeps it. */
export function nextStates(asset: Asset): Asset['healthyState'][] {
  return (['IN_STOCK', 'IN_USE', 'LOST', 'RETIRED'] as const).filter((next) => {
    if (next === asset.healthyState || asset.healthyState === 'RETIRED') return false;
    if (next === 'IN_USE' && asset.healthyState === 'LOST') return false;
    return next !== 'RETIRED' || asset.holding.custodian === null;
  });
}

const yuanOf = (cents: number | null) => (cents === null ? '' : (cents / 100).toFixed(2).replace(/\.00$/, ''));

/** The form as the register has it. @param parent label of what it is a part of */
export function cardValues({ card, holding }: Asset, parent: string): Values {
  return {
    category: card.category,
    model: card.model,
    serial: card.serial,
    purchased: card.purchased ?? '',
    priceCents: yuanOf(card.priceCents),
    warrantyEnd: card.warrantyEnd ?? '',
    manualUrl: card.manualUrl ?? '',
    tamperSeal: card.tamperSeal ?? '',
    parent,
    deviceId: card.deviceId ?? '',
    owner: holding.owner,
    costBearer: holding.costBearer ?? '',
  };
}

const none = { purchased: null, priceCents: null, warrantyEnd: null, manualUrl: null, tamperSeal: null, deviceId: null };

/** A new asset as it was typed. */
export function registration(typed: Record<string, unknown>, hallId: string, parentId: string | null) {
  const { label, owner, costBearer, place, windowId, unitId, socket, parent: _parent, ...card } = typed;
  return {
    label: label ?? null,
    card: { ...none, ...card, photos: [], parentId },
    spot: { hallId, windowId: windowId ?? null, unitId: unitId ?? null, socket: socket ?? null },
    owner,
    costBearer: costBearer ?? null,
    inUse: place === 'use',
  };
}

/** The whole card anew: what was left out is gone, photos are kept. */
export function amendment(before: Card, typed: Record<string, unknown>, parentId: string | null) {
  const { owner, costBearer, parent: _parent, ...card } = typed;
  return { card: { ...none, ...card, photos: before.photos, parentId }, owner, costBearer: costBearer ?? null };
}
