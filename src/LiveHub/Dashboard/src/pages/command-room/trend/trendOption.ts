import type { EChartsCoreOption } from 'echarts/core'
import type { TrendSample } from './trendSamples'

export interface TrendLook {
  readonly colour: (token: string) => string
  readonly time: (at: number) => string
  readonly label: (series: string) => string
}

const series = [
  { name: 'open', token: 'text-soft', type: 'solid' },
  { name: 'waiting', token: 'accent', type: 'dashed' },
  { name: 'overdue', token: 'danger', type: 'solid' },
] as const

/** Three lines over town time; told apart by stroke as well as by colour. */
export function trendOption(samples: readonly TrendSample[], look: TrendLook): EChartsCoreOption {
  const faint = { color: look.colour('text-faint'), fontSize: 11 }
  return {
    animation: false,
    textStyle: { fontFamily: look.colour('font') },
    grid: { left: 34, right: 12, top: 26, bottom: 22 },
    legend: { top: 0, right: 8, itemWidth: 18, itemHeight: 8, icon: 'path://M0 3h18v2H0z', textStyle: faint },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: look.colour('surface-raised'),
      borderColor: look.colour('line'),
      textStyle: { color: look.colour('text'), fontSize: 12 },
      axisPointer: { lineStyle: { color: look.colour('line-strong') } },
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: samples.map(sample => look.time(sample.at)),
      axisLabel: { ...faint, hideOverlap: true },
      axisLine: { lineStyle: { color: look.colour('line') } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      axisLabel: faint,
      splitLine: { lineStyle: { color: look.colour('line') } },
    },
    series: series.map(({ name, token, type }) => ({
      name: look.label(name),
      type: 'line',
      symbol: 'none',
      lineStyle: { width: name === 'overdue' ? 2.2 : 1.6, type },
      color: look.colour(token),
      data: samples.map(sample => sample[name]),
    })),
  }
}
