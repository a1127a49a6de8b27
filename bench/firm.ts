import { randomUUID } from 'node:crypto'

const JSON_TYPE = { 'content-type': 'application/json' }

/** A set-up firm as its owner and its visitors see it over HTTP. */
export interface BenchFirm {
  readonly url: string
  readonly cookie: string
  readonly widgetKey: string
}

export interface Visitor {
  readonly conversation: string
  readonly token: string
}

export async function setUpFirm(url: string): Promise<BenchFirm> {
  const response = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: { ...JSON_TYPE, origin: url },
    body: JSON.stringify({
      firmName: 'Pomiar',
      ownerName: 'Ola',
      email: 'ola@pomiar.example',
      password: 'dluga fraza do pomiaru',
      start: 'empty',
    }),
  })
  if (!response.ok) throw new Error(await response.text())
  const firm = await enter(url, response)
  // One person holds every conversation of the measurement.
  const settings = (await asOwner(firm, 'GET', '/api/v1/settings/firm')) as { readonly targets: object }
  const targets = { ...settings.targets, maxSimultaneous: 50 }
  await asOwner(firm, 'PUT', '/api/v1/settings/firm', { ...settings, targets })
  return firm
}

async function enter(url: string, signedIn: Response): Promise<BenchFirm> {
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const settings = await fetch(`${url}/api/v1/settings/widget`, { headers: { cookie } })
  const { key } = (await settings.json()) as { key: string }
  return { url, cookie, widgetKey: key }
}

export async function asOwner(firm: BenchFirm, method: string, path: string, body?: object): Promise<unknown> {
  const headers = { ...JSON_TYPE, origin: firm.url, cookie: firm.cookie }
  const response = await fetch(firm.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
  return response.status === 204 ? null : response.json()
}

export async function newVisitor(firm: BenchFirm): Promise<Visitor> {
  const id = randomUUID()
  const response = await fetch(`${firm.url}/api/v1/widget/conversations`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ key: firm.widgetKey, id }),
  })
  if (!response.ok) throw new Error(await response.text())
  const { token } = (await response.json()) as { token: string }
  return { conversation: id, token }
}

export async function say(firm: BenchFirm, visitor: Visitor, id: string, text: string): Promise<void> {
  const response = await fetch(`${firm.url}/api/v1/widget/conversations/${visitor.conversation}/messages`, {
    method: 'POST',
    headers: { ...JSON_TYPE, authorization: `Bearer ${visitor.token}` },
    body: JSON.stringify({ id, text }),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  await response.arrayBuffer()
}
