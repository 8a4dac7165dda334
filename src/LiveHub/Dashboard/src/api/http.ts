import { ApiError, UnreachableError, type Problem } from './problem'

type Method = 'GET' | 'POST' | 'DELETE'

const base = '/api/v1'
let whenUnauthorized: () => void = () => undefined

/** Says what happens when the server no longer knows who asks. One listener: the session. */
export function onUnauthorized(handler: () => void): void {
  whenUnauthorized = handler
}

/** One call of the API; the cookie says who asks. */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(method, path, options)
  if (response.status === 204) return undefined as T
  if (response.ok) return (await response.json()) as T
  if (response.status === 401 && !options.anonymous) whenUnauthorized()
  throw new ApiError(response.status, await problemOf(response))
}

export interface RequestOptions {
  readonly body?: unknown
  readonly signal?: AbortSignal
  /** Headers that this call needs besides those of every call. */
  readonly headers?: Readonly<Record<string, string>>
  /** A 401 is then an answer to this call and not the end of the session. */
  readonly anonymous?: boolean
}

async function send(method: Method, path: string, { body, signal, headers: own }: RequestOptions): Promise<Response> {
  // The server takes a change that is signed in by cookie only with what no form of another site can send.
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    'X-Requested-With': 'GovGrid',
    ...own,
  }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  try {
    return await fetch(base + path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new UnreachableError(error)
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text()
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return { status: response.status }
  return JSON.parse(text) as Problem
}
