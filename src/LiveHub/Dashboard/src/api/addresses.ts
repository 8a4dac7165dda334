import type { components } from './schema'
import { request } from './http'

export type StandardAddress = components['schemas']['AddressItem']

/** Standard addresses of a town with these words. */
export const findAddresses = (town: string, words: string, signal: AbortSignal) =>
  request<readonly StandardAddress[]>('GET', `/addresses?${new URLSearchParams({ town, q: words }).toString()}`, {
    signal,
  })
