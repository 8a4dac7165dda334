import type { AccountSession, Ceremony } from './account'
import { request } from './http'

/** Whom a link that is good once invites. */
export interface Invitation {
  /** Whether it is the first administrator's, who chooses a name. */
  readonly isFirst: boolean
  readonly name: string | null
  readonly displayName: string | null
  readonly expiresAt: string
}

const post = <T>(path: string, body: unknown) => request<T>('POST', `/invitation${path}`, { body, anonymous: true })

export const lookAtInvitation = (secret: string) => post<Invitation>('', { secret })

export const setUpPassword = (secret: string, name: string | null, password: string) =>
  post<AccountSession>('/password', { secret, name, password })

export const askForFirstPasskey = (secret: string, name: string | null) =>
  post<Ceremony<PublicKeyCredentialCreationOptionsJSON>>('/passkey-options', { secret, name })

export const setUpPasskey = (secret: string, passkeyName: string, ceremony: string, credential: unknown) =>
  post<AccountSession>('/passkey', { secret, passkeyName, ceremony, credential })
