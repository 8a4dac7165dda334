/** 1 critical to 4 minor. */
export const severities = [1, 2, 3, 4] as const

export type Severity = (typeof severities)[number]

/** A number from the wire as a severity; what is not known is shown as minor rather than hidden. */
export const asSeverity = (value: number): Severity => severities.find(severity => severity === value) ?? 4
