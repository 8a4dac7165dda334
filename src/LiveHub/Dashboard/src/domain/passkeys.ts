/** Why this page cannot use passkeys; null where it can. */
export type NoPasskeys = 'unsupported' | 'insecure' | 'address'

const figures = /^(\d+\.){3}\d+$|:/

/** Browsers make passkeys for names only, never for addresses of figures, and by https or on localhost only. */
export function whyNoPasskeys(page: { isSecure: boolean; host: string; isSupported: boolean }): NoPasskeys | null {
  if (figures.test(page.host.replace(/^\[|\]$/g, ''))) return 'address'
  if (!page.isSecure) return 'insecure'
  return page.isSupported ? null : 'unsupported'
}
