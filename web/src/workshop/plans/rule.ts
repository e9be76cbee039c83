import zh from '../../messages/zh/workshop.json';
import en from '../../messages/en/workshop.json';
import type { Plan } from '../../shared/equipment/equipment';
import { equipmentWord } from '../../shared/equipment/words';
import { texts } from '../../shared/texts';
import { everyOf } from './calendar';

const t = texts({ zh, en });

/** `每 3 个月，先到为准；大厅取号数每满 50000`. */
export function ruleWord({ calendar, meter }: Plan['rule']): string {
  const every = calendar ? everyOf(calendar.rrule) : null;
  const words = [];
  if (calendar) words.push(every ? t(`every.${every.unit}`, { n: every.n }) : (calendar.rrule ?? ''));
  if (meter) words.push(t('every.meter', { n: meter.every, meter: equipmentWord('meter', meter.source) }));
  return words.join(t('every.or'));
}
