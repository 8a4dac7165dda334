const hoursOfWeek = 168
const hourMs = 3_600_000

/**
 * How long, in town time, until one more report is to be expected; null where none ever is.
 * @param rates Reports an hour in each hour of the local week, Monday 00:00 first.
 * @param hour The present hour of the week, with its fraction.
 */
export function expectedWaitMs(rates: readonly number[], hour: number): number | null {
  let [at, missing] = [hour, 1]
  while (at < hour + hoursOfWeek) {
    const rate = rates[Math.floor(at) % hoursOfWeek] ?? 0
    const left = Math.floor(at) + 1 - at
    if (rate * left >= missing) return (at + missing / rate - hour) * hourMs
    missing -= rate * left
    at += left
  }
  return null
}

/** The hour of the week at an instant in a time zone, with its fraction; Monday 00:00 is 0. */
export function hourOfWeek(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(item => item.type === type)?.value ?? ''
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday'))
  return day * 24 + Number(part('hour')) + Number(part('minute')) / 60
}
