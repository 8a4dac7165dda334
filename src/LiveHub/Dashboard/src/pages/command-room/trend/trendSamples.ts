/** The town at one instant, as the trend shows it. */
export interface TrendSample {
  /** Town time, ms. */
  readonly at: number
  readonly open: number
  readonly waiting: number
  readonly overdue: number
}

export const sampleEveryMs = 60_000
export const longestTrendMs = 12 * 3_600_000

/** The samples with a new one, at most one in a town minute and none older than the trend is long. */
export function withSample(samples: readonly TrendSample[], sample: TrendSample): readonly TrendSample[] {
  const last = samples.at(-1)
  if (last && sample.at < last.at) return [sample]
  if (last && sample.at - last.at < sampleEveryMs) return samples
  return [...samples.filter(({ at }) => sample.at - at <= longestTrendMs), sample]
}
