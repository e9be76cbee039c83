import { has, type Me } from '../shared/equipment/equipment';

export const tabNames = ['board', 'plans', 'rounds', 'charges', 'custody', 'checks', 'software', 'permits', 'stores', 'moves', 'campaigns', 'incidents', 'scans', 'emergencies', 'devices'] as const;
export type TabName = (typeof tabNames)[number];

/** Who gets an answer from the service at all; a tab that could only show a refusal is not offered. */
const readers: Record<TabName, string[]> = {
  board: ['MAINTAINER', 'SUPERVISOR', 'STAFF', 'INSPECTOR'],
  plans: ['MAINTAINER', 'SUPERVISOR', 'OPERATOR', 'INSPECTOR'],
  rounds: ['MAINTAINER', 'SUPERVISOR', 'INSPECTOR', 'OPERATOR'],
  charges: ['MAINTAINER', 'SUPERVISOR', 'OPERATOR', 'INSPECTOR'],
  custody: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'INSPECTOR'],
  checks: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'INSPECTOR'],
  software: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'OPERATOR', 'INSPECTOR'],
  permits: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'INSPECTOR'],
  stores: ['MAINTAINER', 'SUPERVISOR', 'OPERATOR', 'INSPECTOR'],
  moves: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'INSPECTOR', 'OPERATOR'],
  campaigns: ['MAINTAINER', 'SUPERVISOR', 'OPERATOR', 'INSPECTOR'],
  incidents: ['MAINTAINER', 'SUPERVISOR', 'INSPECTOR'],
  scans: ['MAINTAINER', 'SUPERVISOR', 'OPERATOR', 'INSPECTOR'],
  devices: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'INSPECTOR', 'OPERATOR'],
  emergencies: ['STAFF', 'SUPERVISOR', 'MAINTAINER', 'INSPECTOR', 'OPERATOR'],
};

export function tabsFor(me: Me): TabName[] {
  return tabNames.filter((name) => has(me, ...readers[name]));
}
