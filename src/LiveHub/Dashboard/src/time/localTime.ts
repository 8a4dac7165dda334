/** An instant as `2018-04-10T08:30` in a time zone, as fields for date and time take it. */
export function localOfInstant(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(item => item.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The instant, ms, at which clocks in a time zone show `2018-04-10T08:30`. */
export function instantOfLocal(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`)
  const shift = (instant: number) => Date.parse(`${localOfInstant(instant, timeZone)}Z`) - minuteOf(instant)
  // The shift at the result counts, which near a change to summer time is not the one at the first guess.
  return asUtc - shift(asUtc - shift(asUtc))
}

const minuteOf = (instant: number) => Math.floor(instant / 60_000) * 60_000
