import { request } from './http'

/** Exchanges an access token for the session cookie. */
export const openSession = (token: string) => request<unknown>('POST', '/session', { body: { token }, anonymous: true })

/** Takes the cookie back. */
export const closeSession = () => request<unknown>('DELETE', '/session', { anonymous: true })
