import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findings, kinds, states } from '../src/workshop/incidents/incidents';
import { moveStates } from '../src/workshop/moves/moves';
import { outcomes } from '../src/workshop/scans/scans';
import { planKinds } from '../src/training/drills';
import { subjects } from '../src/training/training';

/** The mock API takes every word; only the services' documents say which ones are understood. */
const words = (service: string): string[] => {
  const found: string[] = [];
  const text = readFileSync(new URL(`../../contracts/openapi/${service}.json`, import.meta.url), 'utf8');
  JSON.parse(text, (key, value) => {
    if (key === 'enum') found.push([...(value as string[])].sort().join(' '));
    return value;
  });
  return found;
};
const equipment = words('equipment');
const audit = words('audit');

test.each([
  ['states of an incident', equipment, states],
  ['kinds of incidents', equipment, kinds],
  ['ends of an incident', equipment, findings],
  ['states of a move', equipment, moveStates],
  ['outcomes of a scan', equipment, outcomes],
  ['kinds of emergency plans', audit, planKinds],
  ['subjects of trainings', audit, subjects],
])('%s are those of the service', (_, known, ours) => {
  expect(known).toContain([...ours].sort().join(' '));
});

test('which incidents are asked for is what their list understands', () => {
  const { paths } = JSON.parse(readFileSync(new URL('../../contracts/openapi/equipment.json', import.meta.url), 'utf8')) as { paths: Record<string, { get: { parameters: { name: string; schema: { enum?: string[] } }[] } }> };
  const asked = paths['/api/equipment/incidents']!.get.parameters.find((one) => one.name === 'state');

  expect(asked?.schema.enum).toEqual([...states]);
});
