import type { Severity } from './severity'

/** Outlines in a box of 16 by 16, one for each severity, so that colour is never the only sign. */
export const severityShapes: Record<Severity, string> = {
  1: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z',
  2: 'M8 .6 15.8 14.6H.2z',
  3: 'M8 .4 15.6 8 8 15.6 .4 8z',
  4: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4z',
}

/** How far below the middle the numeral stands, in the same box: a triangle's bulk is low. */
export const numeralShift: Record<Severity, number> = { 1: 0, 2: 1.9, 3: 0, 4: 0 }
