import { usePreferences } from '@/stores/preferences'
import { useTown } from '@/stores/town'
import { computed } from 'vue'

type Instant = number | string

/** Instants as people of the town read them: its time zone, the present language. */
export function useTownTime() {
  const preferences = usePreferences()
  const town = useTown()

  const formats = computed(() => {
    const locale = preferences.language === 'zh' ? 'zh-CN' : 'en-GB'
    const make = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: town.index?.town.timeZone ?? 'UTC', ...options })
    return {
      day: make({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }),
      date: make({ year: 'numeric', month: '2-digit', day: '2-digit' }),
      short: make({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      monthDay: make({ month: 'short', day: 'numeric' }),
      minute: make({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      second: make({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
    }
  })

  const time = (instant: Instant) => formats.value.minute.format(new Date(instant))
  const exact = (instant: Instant) => formats.value.second.format(new Date(instant))
  const day = (instant: Instant) => formats.value.day.format(new Date(instant))
  const monthDay = (instant: Instant) => formats.value.monthDay.format(new Date(instant))
  const dateTime = (instant: Instant) => formats.value.short.format(new Date(instant))

  /** Only the time on the day of the reference, with the date otherwise. */
  function brief(instant: Instant, reference: Instant): string {
    const { date } = formats.value
    return date.format(new Date(instant)) === date.format(new Date(reference)) ? time(instant) : dateTime(instant)
  }

  /** Only the time on the day of the reference, else only the day. */
  function short(instant: Instant, reference: Instant): string {
    const { date } = formats.value
    const isToday = date.format(new Date(instant)) === date.format(new Date(reference))
    return isToday ? time(instant) : monthDay(instant)
  }

  return { time, exact, day, monthDay, dateTime, brief, short }
}
