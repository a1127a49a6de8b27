import { backoffMs } from './backoff.ts'
import { Draft } from './draft.ts'
import { type RememberedPending, recall, remember } from './remembered.ts'
import { type Introduction, Refused, type Server } from './server.ts'
import {
  EMPTY,
  fileNames,
  lastSeq,
  type PendingFile,
  type Transcript,
  withConversation,
  withEvent,
  withMessages,
  withoutPending,
  withPending,
} from './transcript.ts'
import type { HelpArticle, HelpHit, VisitorEvent, WidgetConfig } from './wire.ts'

/** `away`: the connection broke and is being sought again. `unreachable`: the first call failed or was refused. */
export type Connection = 'closed' | 'loading' | 'here' | 'away' | 'unreachable'

export interface ChatState {
  readonly connection: Connection
  readonly config: WidgetConfig | null
  readonly transcript: Transcript
  /** Who is at it now. */
  readonly typing: 'person' | 'assistant' | null
  /** The firm's questions before the first word are answered. */
  readonly isIntroduced: boolean
}

/** Typing that is not said again is over after this long: a little more than the consultant's page takes to say it again. */
const TYPING_MS = 8_000
/** Nobody waits longer for the assistant: then a person is on the way. */
const THINKING_MS = 25_000
/** How often the consultants hear that the visitor still writes. */
const TELL_MS = 4_000

/** What the chat takes from the world around it, so that tests can bend time and chance. */
export interface World {
  readonly server: Server
  readonly storage: Storage | null
  readonly storageKey: string
  readonly locale: string
  /** The shop's server said who the visitor is. */
  readonly isSigned: boolean
  readonly now: () => number
  readonly uuid: () => string
  readonly chance: () => number
  readonly wait: (ms: number) => Promise<void>
}

/**
 * One visitor's conversation. A message counts as sent when the server has acknowledged it; until then it is kept, also over a reload,
 * and tried again under the same id.
 */
export class Chat {
  state: ChatState = { connection: 'closed', config: null, transcript: EMPTY, typing: null, isIntroduced: false }
  /** What the visitor has begun and not sent. */
  readonly draft = new Draft()
  readonly #world: World
  readonly #changed: (state: ChatState) => void
  #identity: { readonly id: string; readonly token: string | null } | null = null
  #stop = new AbortController()
  #opening: Promise<string> | null = null
  #isListening = false
  #said: Introduction = {}
  #typings = 0
  #toldAt = 0
  #toldSeen = 0

  constructor(world: World, changed: (state: ChatState) => void) {
    this.#world = world
    this.#changed = changed
  }

  get isSigned(): boolean {
    return this.#world.isSigned
  }

  /** Takes what the visitor answered to the firm's questions; it goes with the first message. */
  introduce(said: Introduction): void {
    this.#said = said
    this.#set({ isIntroduced: true })
  }

  find(words: string): Promise<readonly HelpHit[]> {
    return this.#world.server.find(words)
  }

  read(id: string): Promise<HelpArticle> {
    return this.#world.server.article(id)
  }

  /** Lets the consultants know that the visitor writes. */
  typing(): void {
    const now = this.#world.now()
    if (now - this.#toldAt < TELL_MS) return
    this.#toldAt = now
    this.#tell(true)
  }

  /** Everything shown so far is before the visitor's eyes. */
  saw(): void {
    if (lastSeq(this.state.transcript) > this.#toldSeen) this.#tell(false)
  }

  /** Nobody has to hear it: what is read next says it again. */
  #tell(typing: boolean): void {
    const identity = this.#identity
    if (identity?.token == null) return
    const seen = lastSeq(this.state.transcript)
    this.#toldSeen = seen
    this.#world.server.tell(identity.id, identity.token, typing, seen).catch(() => undefined)
  }

  /** Called at the first press of the button: only now something is read or requested. */
  async open(): Promise<void> {
    this.#set({ connection: 'loading' })
    try {
      this.#set({ config: await this.#world.server.config() })
      const known = recall(this.#world.storage, this.#world.storageKey, this.#world.now())
      if (known !== null) await this.#takeUp(known.id, known.token, known.pending)
      this.#set({ connection: 'here' })
    } catch {
      this.#set({ connection: 'unreachable' })
    }
  }

  async #takeUp(id: string, token: string, pending: readonly RememberedPending[]): Promise<void> {
    try {
      this.#transcribe(withConversation(EMPTY, await this.#world.server.read(id, token, 0)))
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure
      remember(this.#world.storage, this.#world.storageKey, null)
      return
    }
    this.#identity = { id, token }
    void this.#listen()
    for (const { id: waiting, text, files: lost = [] } of pending) {
      if (lost.length === 0) void this.#deliver(waiting, text)
      // Words without their picture say something else: the visitor decides.
      else this.#transcribe(withPending(this.state.transcript, { id: waiting, text, lost, state: 'failed' }))
    }
  }

  /** Says the words with the files; words may be missing where there is a file. */
  async say(text: string, files: readonly File[] = []): Promise<void> {
    const attached = files.map((file) => ({ id: this.#world.uuid(), file }))
    await this.#deliver(this.#world.uuid(), text, attached)
  }

  /** A file that a message carries. @throws {Refused} */
  async file(id: string): Promise<Blob> {
    const identity = this.#identity
    if (identity?.token == null) throw new Refused(404, '')
    return this.#world.server.file(identity.id, identity.token, id)
  }

  async retry(id: string): Promise<void> {
    const waiting = this.state.transcript.pending.find((pending) => pending.id === id)
    if (waiting !== undefined) await this.#deliver(id, waiting.text, waiting.files)
  }

  /** Sends a message without the files that could not go. */
  async sendWordsOnly(id: string): Promise<void> {
    const waiting = this.state.transcript.pending.find((pending) => pending.id === id)
    if (waiting !== undefined && waiting.text !== '') await this.#deliver(id, waiting.text)
  }

  /** Takes a message that could not be sent off the screen. */
  discard(id: string): void {
    this.#transcribe(withoutPending(this.state.transcript, id))
  }

  async askForPerson(): Promise<void> {
    await this.#untilDone(async () => {
      const token = await this.#token()
      const id = this.#identity?.id
      if (id === undefined) return
      this.#transcribe(withConversation(this.state.transcript, await this.#world.server.askForPerson(id, token)))
    })
  }

  async rate(value: number, comment: string): Promise<void> {
    await this.#untilDone(async () => {
      const identity = this.#identity
      if (identity?.token == null) return
      await this.#world.server.rate(identity.id, identity.token, value, comment.trim() === '' ? null : comment.trim())
      this.#transcribe({ ...this.state.transcript, rated: true })
    })
  }

  /** Leaves the ended conversation and begins another with the next message. */
  startAgain(): void {
    this.#stop.abort()
    this.#stop = new AbortController()
    this.#identity = null
    this.#opening = null
    this.#isListening = false
    this.#toldSeen = 0
    this.draft.keep({ rating: null, comment: '' })
    remember(this.#world.storage, this.#world.storageKey, null)
    this.#transcribe(EMPTY)
  }

  async #deliver(id: string, text: string, files: readonly PendingFile[] = []): Promise<void> {
    this.#transcribe(withPending(this.state.transcript, { id, text, files, state: 'sending' }))
    try {
      await this.#untilDone(async () => {
        const token = await this.#token()
        const conversation = this.#identity?.id
        if (conversation === undefined) return
        for (const { id: file, file: content } of files)
          await this.#world.server.upload(conversation, token, file, content)
        const attachments = files.map((attached) => attached.id)
        // The server wants words: a picture that went without any is called by its name.
        const said = text || files.map(({ file }) => file.name).join(', ')
        const message = await this.#world.server.send(conversation, token, { id, text: said, attachments })
        this.#transcribe(withMessages(this.state.transcript, [message]))
        // The answer may have been here before the acknowledgement.
        if (this.state.transcript.with === 'assistant' && this.state.transcript.messages.at(-1)?.id === id)
          void this.#show('assistant', THINKING_MS)
      })
    } catch (refused) {
      const why = refused instanceof Refused ? refused.message : ''
      this.#transcribe(withPending(this.state.transcript, { id, text, files, state: 'failed', why }))
    }
  }

  /** Two first messages at once open one conversation, not two. */
  async #token(): Promise<string> {
    if (this.#identity?.token != null) return this.#identity.token
    this.#opening ??= this.#openConversation().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #openConversation(): Promise<string> {
    const id = this.#identity?.id ?? this.#world.uuid()
    this.#identity = { id, token: null }
    const { token, conversation } = await this.#world.server.open(id, this.#world.locale, this.#said)
    this.#identity = { id, token }
    this.#transcribe(withConversation(this.state.transcript, conversation))
    void this.#listen()
    return token
  }

  async #listen(): Promise<void> {
    if (this.#isListening) return
    this.#isListening = true
    const stop = this.#stop.signal
    for (let tries = 0; !stop.aborted; tries += 1) {
      try {
        const identity = this.#identity
        if (identity?.token == null) break
        await this.#world.server.listen(
          identity.id,
          identity.token,
          lastSeq(this.state.transcript),
          (event) => {
            tries = 0
            this.#set({ connection: 'here' })
            this.#take(event)
          },
          stop,
        )
      } catch (failure) {
        if (failure instanceof Refused) break
        if (!stop.aborted) this.#set({ connection: 'away' })
      }
      if (!stop.aborted) await this.#world.wait(backoffMs(tries, this.#world.chance()))
    }
  }

  #take(event: VisitorEvent): void {
    if (event.kind === 'typing') void this.#show('person', TYPING_MS)
    else {
      const isAnswer = event.kind === 'message' ? event.message.from !== 'customer' : event.with !== 'assistant'
      if (isAnswer) this.#set({ typing: null })
      this.#transcribe(withEvent(this.state.transcript, event))
    }
  }

  async #show(typing: 'person' | 'assistant', forMs: number): Promise<void> {
    this.#typings += 1
    const mine = this.#typings
    this.#set({ typing })
    await this.#world.wait(forMs)
    if (mine === this.#typings) this.#set({ typing: null })
  }

  /** Tries until the server takes it or says no. @throws {Refused} */
  async #untilDone(attempt: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await attempt()
        this.#set({ connection: 'here' })
        return
      } catch (failure) {
        if (failure instanceof Refused) throw failure
        this.#set({ connection: 'away' })
        await this.#world.wait(backoffMs(tries, this.#world.chance()))
      }
    }
  }

  #transcribe(transcript: Transcript): void {
    this.#set({ transcript })
    const identity = this.#identity
    if (identity?.token == null) return
    const pending = transcript.pending.map((waiting) => ({
      id: waiting.id,
      text: waiting.text,
      files: fileNames(waiting),
    }))
    remember(this.#world.storage, this.#world.storageKey, {
      id: identity.id,
      token: identity.token,
      pending,
      at: this.#world.now(),
    })
  }

  #set(change: Partial<ChatState>): void {
    this.state = { ...this.state, ...change }
    this.#changed(this.state)
  }
}
