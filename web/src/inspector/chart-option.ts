import { frame, type Inks, type Option } from '../evaluation/charts';
import type { ChartSpec, Series } from './chart-spec';

/** The library's own words for a chart, in the page's colours of the moment. */
export function optionOf(spec: ChartSpec, inks: Inks): Option {
  const base = frame(inks);
  const names = { ...(base.xAxis as object), type: 'category', data: spec.categories, inverse: spec.lying ?? false };
  const axis = (unit: string | undefined, max: number | undefined) => ({ ...(base.yAxis as object), type: 'value', min: 0, max, minInterval: unit ? undefined : 1, axisLabel: { color: inks.ink, fontSize: inks.size, formatter: `{value}${unit ?? ''}` } });
  const hasSecond = spec.series.some((one) => one.second);
  const values = hasSecond ? [axis(spec.unit, spec.max), { ...axis(spec.secondUnit, undefined), splitLine: { show: false } }] : axis(spec.unit, spec.max);
  return {
    ...base,
    xAxis: spec.lying ? values : names,
    yAxis: spec.lying ? names : values,
    series: spec.series.map((one) => drawn(one, inks)),
  };
}

function drawn(one: Series, inks: Inks) {
  // In high contrast the two are one colour; beside each other they must differ.
  const colour = one.look === 'seal' && inks.seal === inks.primary ? inks.good : inks[one.look];
  const shared = { name: one.name, data: one.values, color: colour, yAxisIndex: one.second ? 1 : 0 };
  if (one.kind === 'line') return { ...shared, type: 'line', symbol: one.look === 'seal' ? 'diamond' : 'circle', symbolSize: 9, lineStyle: { color: colour, width: 2.5, type: one.look === 'seal' ? 'dashed' : 'solid' } };
  // An outline keeps neighbours apart for who does not tell the colours.
  return { ...shared, type: 'bar', barMaxWidth: 26, stack: one.stack ? 'all' : undefined, itemStyle: { borderColor: inks.paper, borderWidth: 1 } };
}
