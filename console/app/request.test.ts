import { describe, expect, it } from 'vitest'
import { buildRequest } from './request.ts'

const READ = { method: 'GET', path: '/api/v1/conversations/:id/messages/:message' }

describe('buildRequest', () => {
  it('escapes parameters, so that an id cannot become another address', () => {
    expect(buildRequest(READ, { params: { id: '../me', message: 'a b' } }).url).toBe(
      '/api/v1/conversations/..%2Fme/messages/a%20b',
    )
  })

  it('leaves out query fields that say nothing', () => {
    const route = { method: 'GET', path: '/api/v1/mistakes' }
    expect(buildRequest(route, { query: { code: undefined, words: '', minSeverity: 3 } }).url).toBe(
      '/api/v1/mistakes?minSeverity=3',
    )
  })

  it('keeps Polish words of a search whole', () => {
    const route = { method: 'GET', path: '/api/v1/conversations' }
    expect(buildRequest(route, { query: { words: 'zażółć & gęślą' } }).url).toBe(
      '/api/v1/conversations?words=za%C5%BC%C3%B3%C5%82%C4%87+%26+g%C4%99%C5%9Bl%C4%85',
    )
  })

  it('sends a body as JSON, and no content type where there is none', () => {
    const route = { method: 'POST', path: '/api/v1/session' }
    expect(buildRequest(route, { body: { email: 'ola@sklep.pl' } }).init).toMatchObject({
      method: 'POST',
      body: '{"email":"ola@sklep.pl"}',
      headers: { 'content-type': 'application/json' },
    })
    expect(buildRequest({ ...route, method: 'DELETE' }, {}).init).not.toHaveProperty('headers')
  })
})
