import { whyNoPasskeys } from '@/domain/passkeys'

/** Why this browser cannot use passkeys on this page; null where it can. */
export const noPasskeysHere = () =>
  whyNoPasskeys({
    isSecure: window.isSecureContext,
    host: window.location.hostname,
    isSupported: 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential,
  })

/** Has the browser make a passkey; what it makes is what the server is told. */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  return asJson(await navigator.credentials.create({ publicKey }))
}

/** Has the browser answer with a passkey. */
export async function usePasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return asJson(await navigator.credentials.get({ publicKey }))
}

function asJson(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('No passkey came.', 'NotAllowedError')
  return credential.toJSON()
}
