import { describe, expect, it } from 'vitest'
import { Chat, type World } from './chat.ts'
import { type Introduction, Refused, type Server } from './server.ts'
import type { VisitorConversation, VisitorMessage } from './wire.ts'

const CONFIG = {
  firm: 'Sklep',
  demo: false,
  assistantName: 'Ola',
  disclosure: { pl: 'Rozmawiasz z asystentem AI.', en: 'AI.' },
  peopleNow: true,
  opensAt: null,
  hours: { pl: 'pn.–pt. 8–18', en: 'Mon–Fri 8–18' },
  form: { name: 'no', email: 'no', order: 'no', consent: null } as const,
  articles: false,
}

/** A server as a visitor knows it: keeps messages by id, and may be told to break. */
function fakeServer(options: { readonly breaks?: number; readonly refusesSend?: boolean } = {}) {
  const stored = new Map<string, VisitorMessage>()
  const uploaded: string[] = []
  const told: { typing: boolean; seen: number }[] = []
  const introduced: Introduction[] = []
  let breaks = options.breaks ?? 0
  let opened = 0
  const conversation = (): VisitorConversation => ({
    id: 'c',
    status: 'open',
    with: 'assistant',
    messages: [...stored.values()],
    seen: 0,
    rated: false,
  })
  const server: Server = {
    config: async () => CONFIG,
    find: async () => [],
    article: async (id) => ({ id, title: 'Zwroty', blocks: [] }),
    tell: async (_, __, typing, seen) => void told.push({ typing, seen }),
    open: async (_, __, said) => {
      opened += 1
      introduced.push(said)
      return { token: 't'.repeat(32), conversation: conversation() }
    },
    read: async () => conversation(),
    send: async (_, __, { id, text }) => {
      if (options.refusesSend === true) throw new Refused(422, 'Za długa treść')
      const message = stored.get(id) ?? {
        id,
        seq: stored.size + 1,
        at: '2026-03-02T09:15:00Z',
        from: 'customer',
        author: null,
        text,
        attachments: [],
        automatic: false,
        choices: [],
      }
      stored.set(id, message)
      // The break comes after the commit: the dangerous moment, when the client cannot know.
      if (breaks > 0) {
        breaks -= 1
        throw new TypeError('network')
      }
      return message
    },
    upload: async (_, __, file) => void uploaded.push(file),
    file: async () => new Blob(['x']),
    askForPerson: async () => ({ ...conversation(), with: 'queue' }),
    rate: async () => {},
    listen: (_, __, ___, ____, stop) => new Promise((resolve) => stop.addEventListener('abort', () => resolve())),
  }
  return { server, stored, uploaded, told, introduced, opened: () => opened }
}

function memoryStorage(): Storage {
  const map = new Map<string, string>()
  return {
    getItem: (k) => map.get(k) ?? null,
    setItem: (k, v) => void map.set(k, v),
    removeItem: (k) => void map.delete(k),
    clear: () => map.clear(),
    key: () => null,
    length: 0,
  }
}

let ids = 0
let clock = 0
function chatOf(server: Server, storage: Storage | null = memoryStorage()) {
  const world: World = {
    server,
    storage,
    storageKey: 'klucz',
    locale: 'pl',
    isSigned: false,
    now: () => (clock += 1000),
    uuid: () => `id-${(ids += 1)}`,
    chance: () => 0,
    wait: async () => {},
  }
  return new Chat(world, () => {})
}

describe('Chat', () => {
  it('requests nothing and stores nothing before it is opened', () => {
    const storage = memoryStorage()
    const { server } = fakeServer()
    const chat = chatOf({ ...server, config: () => Promise.reject(new Error('asked too early')) }, storage)
    expect(chat.state.connection).toBe('closed')
    expect(storage.getItem('opiekun:klucz')).toBeNull()
  })

  it('stores a message once although the connection broke twice after the commit', async () => {
    const { server, stored } = fakeServer({ breaks: 2 })
    const chat = chatOf(server)
    await chat.open()
    await chat.say('Gdzie jest paczka?')
    expect([...stored.values()].map((m) => m.text)).toEqual(['Gdzie jest paczka?'])
    expect(chat.state.transcript.messages).toHaveLength(1)
    expect(chat.state.transcript.pending).toEqual([])
  })

  it('sends a photo before the words that carry it, and its name where there are no words', async () => {
    const { server, stored, uploaded } = fakeServer()
    const chat = chatOf(server)
    await chat.open()
    await chat.say('', [new File(['x'], 'rozbity czajnik.jpg')])
    expect(uploaded).toHaveLength(1)
    expect([...stored.values()].map(({ text }) => text)).toEqual(['rozbity czajnik.jpg'])
  })

  it('opens one conversation for two first messages', async () => {
    const { server, opened, stored } = fakeServer()
    const chat = chatOf(server)
    await chat.open()
    await Promise.all([chat.say('Dzień dobry'), chat.say('Jest tam kto?')])
    expect(opened()).toBe(1)
    expect(stored.size).toBe(2)
  })

  it('keeps a refused message on screen, marked, so that it can be corrected', async () => {
    const chat = chatOf(fakeServer({ refusesSend: true }).server)
    await chat.open()
    await chat.say('x')
    expect(chat.state.transcript.pending.map((p) => p.state)).toEqual(['failed'])
  })

  it('takes the conversation up again after a reload, unsent messages included', async () => {
    const storage = memoryStorage()
    const { server, stored } = fakeServer()
    const before = chatOf({ ...server, send: () => new Promise(() => {}) }, storage)
    await before.open()
    void before.say('Wyślij mnie')
    await Promise.resolve()
    await new Promise((resolve) => setTimeout(resolve, 0))
    const after = chatOf(server, storage)
    await after.open()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect([...stored.values()].map((m) => m.text)).toEqual(['Wyślij mnie'])
    expect(after.state.transcript.messages.map((m) => m.text)).toEqual(['Wyślij mnie'])
  })

  it('never sends words without their picture after a reload, nor a file name as words', async () => {
    const storage = memoryStorage()
    const { server, stored } = fakeServer()
    const before = chatOf({ ...server, upload: () => new Promise(() => {}) }, storage)
    await before.open()
    void before.say('Przyszło rozbite', [new File(['x'], 'czajnik.jpg')])
    void before.say('', [new File(['x'], 'pudełko.jpg')])
    await new Promise((resolve) => setTimeout(resolve, 0))
    const after = chatOf(server, storage)
    await after.open()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(stored.size).toBe(0)
    const [first, second] = after.state.transcript.pending
    expect(first).toMatchObject({ text: 'Przyszło rozbite', lost: ['czajnik.jpg'], state: 'failed' })
    expect(second).toMatchObject({ text: '', lost: ['pudełko.jpg'], state: 'failed' })

    // A second reload changes nothing; then the visitor decides.
    const again = chatOf(server, storage)
    await again.open()
    expect(again.state.transcript.pending).toEqual([first, second])
    await again.sendWordsOnly(second?.id ?? '')
    again.discard(second?.id ?? '')
    await again.sendWordsOnly(first?.id ?? '')
    expect([...stored.values()].map(({ text }) => text)).toEqual(['Przyszło rozbite'])
    expect(again.state.transcript.pending).toEqual([])
  })

  it('lets a refused file be removed for good', async () => {
    const storage = memoryStorage()
    const { server, stored } = fakeServer()
    const refusing = { ...server, upload: () => Promise.reject(new Refused(415, 'Nie ten rodzaj')) }
    const chat = chatOf(refusing, storage)
    await chat.open()
    await chat.say('', [new File(['x'], 'wirus.png')])
    expect(chat.state.transcript.pending).toMatchObject([{ text: '', state: 'failed', why: 'Nie ten rodzaj' }])
    chat.discard(chat.state.transcript.pending[0]?.id ?? '')
    const after = chatOf(server, storage)
    await after.open()
    expect(after.state.transcript.pending).toEqual([])
    expect(stored.size).toBe(0)
  })

  it('keeps what was begun, in memory only, and leaves an old rating with its conversation', async () => {
    const storage = memoryStorage()
    const chat = chatOf(fakeServer().server, storage)
    await chat.open()
    await chat.say('Halo')
    chat.draft.keep({ text: 'Piszę dalej', rating: 3, comment: 'Za długo' })
    await chat.askForPerson()
    expect(storage.getItem('opiekun:klucz')).not.toContain('Piszę dalej')
    chat.startAgain()
    expect(chat.draft.parts).toMatchObject({ text: 'Piszę dalej', rating: null, comment: '' })
  })

  it('works where the page forbids storage', async () => {
    const chat = chatOf(fakeServer().server, null)
    await chat.open()
    await chat.say('Halo')
    expect(chat.state.transcript.messages).toHaveLength(1)
  })

  it('tells the consultants that the visitor writes, not at every key, and how far was read', async () => {
    const { server, told } = fakeServer()
    const chat = chatOf(server)
    await chat.open()
    chat.typing()
    expect(told).toEqual([])
    await chat.say('Dzień dobry')
    for (let key = 0; key < 12; key += 1) chat.typing()
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(5)
    expect(told[0]).toEqual({ typing: true, seen: 1 })
    const before = told.length
    chat.saw()
    chat.saw()
    expect(told).toHaveLength(before)
  })

  it('sends what was asked first with the conversation', async () => {
    const { server, introduced } = fakeServer()
    const chat = chatOf(server)
    await chat.open()
    chat.introduce({ name: 'Ewa', order: 'ZAM-7', consent: true })
    await chat.say('Gdzie paczka?')
    await chat.say('Halo?')
    expect(introduced).toEqual([{ name: 'Ewa', order: 'ZAM-7', consent: true }])
  })

  it('gives a person at the first asking, even before any message', async () => {
    const { server, opened } = fakeServer()
    const chat = chatOf(server)
    await chat.open()
    await chat.askForPerson()
    expect(opened()).toBe(1)
    expect(chat.state.transcript.with).toBe('queue')
  })
})
