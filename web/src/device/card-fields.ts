import { computed, type ComputedRef } from 'vue';
import zh from '../messages/zh/register.json';
import en from '../messages/en/register.json';
import type { Name } from '../shared/api';
import { useAnswer } from '../shared/answer';
import { listPath, type AssetPage } from '../shared/equipment/equipment';
import { equipmentTexts, equipmentWord, windowWord } from '../shared/equipment/words';
import type { Field, Option } from '../shared/form/field';
import { pick, texts } from '../shared/texts';
import { windowsOf } from '../workshop/checks/checks';

const t = texts({ zh, en });

export const categories = ['COMPUTER', 'PRINTER', 'PHONE', 'DESK', 'KIOSK', 'DISPLAY', 'PAD', 'SEAL', 'DOCUMENT', 'OTHER'] as const;

/** What the register asks of a device. @param owners who may own and pay, also those that it has now */
export function cardFields(units: [string, Name][], owners: (string | null)[] = []): Field[] {
  const payers: Option[] = [{ value: 'centre', label: equipmentTexts('owner.centre') }, ...units.map(([value, name]) => ({ value, label: pick(name) }))];
  for (const known of owners) if (known && !payers.some((one) => one.value === known)) payers.push({ value: known, label: known });
  return [
    { name: 'category', label: t('field.category'), kind: 'pick', required: true, options: categories.map((value) => ({ value, label: equipmentWord('category', value) })) },
    { name: 'model', label: t('field.model'), kind: 'line', required: true, max: 100 },
    { name: 'serial', label: t('field.serial'), kind: 'line', required: true, max: 100 },
    { name: 'purchased', label: t('field.purchased'), kind: 'day' },
    { name: 'priceCents', label: t('field.price'), kind: 'money', max: 999_999_999 },
    { name: 'warrantyEnd', label: t('field.warranty'), kind: 'day' },
    { name: 'manualUrl', label: t('field.manual'), kind: 'line', max: 490 },
    { name: 'tamperSeal', label: t('field.seal'), kind: 'id' },
    { name: 'parent', label: t('field.parent'), kind: 'label', max: 200 },
    { name: 'deviceId', label: t('field.device'), kind: 'id' },
    { name: 'owner', label: t('field.owner'), kind: 'pick', required: true, options: payers },
    { name: 'costBearer', label: t('field.bearer'), kind: 'pick', options: payers },
  ];
}

/** Where a device stands in its hall. */
export function placeFields(units: [string, Name][], windows: string[]): Field[] {
  return [
    { name: 'windowId', label: t('field.window'), kind: 'pick', options: windows.map((value) => ({ value, label: windowWord(value) })) },
    { name: 'unitId', label: t('field.unit'), kind: 'pick', options: units.map(([value, name]) => ({ value, label: pick(name) })) },
    { name: 'socket', label: t('field.socket'), kind: 'id', hint: t('stock') },
  ];
}

/** The windows of a hall that have a pad; null asks nothing. */
export function useWindows(hall: () => string | null): ComputedRef<string[]> {
  const { value: pads } = useAnswer<AssetPage>(() => (hall() ? listPath('assets', { hall: hall(), category: 'PAD' }) : null));
  return computed(() => windowsOf(pads.value?.assets ?? [], []));
}
