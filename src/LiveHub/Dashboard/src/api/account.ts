import type { LocalizedText } from '@/i18n/text'
import { request } from './http'

/** How one can sign in here. */
export interface SignInWays {
  /** What the city's identity provider is called. */
  readonly provider: LocalizedText | null
  readonly shortestPassword: number
  readonly longestPassword: number
}

/** What an account may act as. */
export interface Grant {
  readonly id: string
  readonly role: string
  readonly subject: string
  readonly unit: string | null
  readonly town: string | null
}

/** Who is signed in; without a name who came with a token. */
export interface AccountSession {
  readonly role: string
  readonly subject: string
  readonly name?: string
  readonly displayName?: string
  readonly grant?: string
  readonly grants?: readonly Grant[]
}

export interface Passkey {
  readonly id: string
  readonly name: string | null
  readonly createdAt: string
  readonly isBackedUp: boolean
}

export interface OpenedSession {
  readonly id: string
  readonly role: string
  readonly subject: string
  readonly openedAt: string
  readonly openedFrom: string | null
  readonly openedWith: string | null
  readonly lastUsedAt: string | null
  readonly isThis: boolean
}

export interface OwnAccount {
  readonly id: string
  readonly name: string
  readonly displayName: string | null
  readonly hasPassword: boolean
  readonly isOfProvider: boolean
  readonly passkeys: readonly Passkey[]
  readonly sessions: readonly OpenedSession[]
  readonly grants: readonly Grant[]
}

/** What a browser is asked to do with a passkey; `ceremony` goes back with the answer. */
export interface Ceremony<TOptions> {
  readonly ceremony: string
  readonly options: TOptions
}

const open = (path: string, body: unknown) =>
  request<AccountSession>('POST', `/session/${path}`, { body, anonymous: true })

export const signInWays = () => request<SignInWays>('GET', '/session/ways', { anonymous: true })

export const signInByPassword = (name: string, password: string) => open('password', { name, password })

export const askForPasskey = () =>
  request<Ceremony<PublicKeyCredentialRequestOptionsJSON>>('POST', '/session/passkey-options', {
    body: {},
    anonymous: true,
  })

export const signInByPasskey = (ceremony: string, credential: unknown) => open('passkey', { ceremony, credential })

export const currentSession = () => request<AccountSession>('GET', '/session')

export const chooseGrant = (grant: string) => request<AccountSession>('POST', '/session/grant', { body: { grant } })

export const ownAccount = () => request<OwnAccount>('GET', '/account')

export const changePassword = (old: string, password: string) =>
  request<AccountSession>('POST', '/account/password', { body: { old, password } })

export const askForNewPasskey = () =>
  request<Ceremony<PublicKeyCredentialCreationOptionsJSON>>('POST', '/account/passkey-options', { body: {} })

export const addPasskey = (name: string, ceremony: string, credential: unknown) =>
  request<Passkey>('POST', '/account/passkeys', { body: { name, ceremony, credential } })

export const removePasskey = (id: string) => request<undefined>('DELETE', `/account/passkeys/${id}`)

export const endSession = (id: string) => request<undefined>('DELETE', `/account/sessions/${id}`)

export const endAllSessions = () => request<undefined>('DELETE', '/account/sessions')
