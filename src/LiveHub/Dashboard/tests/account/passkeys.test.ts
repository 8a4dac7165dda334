import { whyNoPasskeys } from '@/domain/passkeys'
import { describe, expect, it } from 'vitest'

const on = (host: string, isSecure = true, isSupported = true) => whyNoPasskeys({ host, isSecure, isSupported })

describe('Passkeys', () => {
  it('are there on a secure page with a name', () => {
    expect(on('govgrid.example.cn')).toBeNull()
    expect(on('localhost')).toBeNull()
  })

  it('are not there under an address of figures, secure or not', () => {
    expect(on('127.0.0.1')).toBe('address')
    expect(on('10.1.2.3', false)).toBe('address')
    expect(on('[::1]')).toBe('address')
  })

  it('are not there without https, or in an old browser', () => {
    expect(on('govgrid.lan', false)).toBe('insecure')
    expect(on('govgrid.example.cn', true, false)).toBe('unsupported')
  })
})
