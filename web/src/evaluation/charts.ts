import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export { init };
export type Option = EChartsCoreOption;

/** The page's own colours and letters, as they are now: elder mode and high contrast change them. */
export function inks() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    soft: colour('ink-soft'),
    line: colour('line'),
    paper: colour('paper'),
    primary: colour('primary'),
    seal: colour('seal'),
    good: colour('good'),
    quiet: colour('line-strong'),
    family: getComputedStyle(document.body).fontFamily,
    size: parseFloat(style.fontSize) * 0.875,
  };
}

export type Inks = ReturnType<typeof inks>;

/** What every chart shares. The tooltip is drawn on the canvas: HTML with styles in it would break the content policy. */
export function frame({ ink, soft, line, paper, family, size }: Inks): Option {
  const axis = { axisLine: { lineStyle: { color: soft } }, axisLabel: { color: ink, fontSize: size, fontFamily: family }, splitLine: { lineStyle: { color: line } } };
  return {
    animation: false,
    textStyle: { fontFamily: family, fontSize: size, color: ink },
    grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: ink, fontSize: size, fontFamily: family } },
    tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: paper, borderColor: soft, textStyle: { color: ink, fontSize: size } },
    xAxis: axis,
    yAxis: axis,
  };
}
