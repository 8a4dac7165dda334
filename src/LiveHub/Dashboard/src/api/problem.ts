/** RFC 9457 problem details, as far as pages show them. */
export interface Problem {
  readonly type?: string
  readonly title?: string
  readonly status?: number
  readonly detail?: string
  /** Which no, such as `unknownCategory`. */
  readonly code?: string
  /** The fields that are wrong. */
  readonly errors?: readonly { readonly field: string; readonly expected: string }[]
}

/** The server answered, and the answer is no. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.name = 'ApiError'
  }
}

/** No answer came at all: the network, or the server is down. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached.', { cause })
    this.name = 'UnreachableError'
  }
}
