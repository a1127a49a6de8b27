import { setInterval as every } from 'node:timers'
import type { DurationMs, MailboxId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { MailServers } from '../ports/mail-servers.ts'
import type { MailboxState } from '../ports/mailboxes.ts'
import { keepMail } from '../workflows/keep-mail.ts'
import type { AccountOf } from '../workflows/mail-account.ts'
import { type Owed, type Ports as ReadPorts, readMail } from '../workflows/read-mail.ts'

/** So often a node looks for mailboxes that nobody follows, and prolongs those it does. */
const ROUND_MS = 10_000
/** A node that died in the middle lets go of its mailboxes after this. */
const LEASE_MS = 45_000 as DurationMs

export interface Ports extends ReadPorts {
  readonly accountOf: AccountOf
  readonly mailServers: MailServers
}

interface Followed {
  readonly workspace: WorkspaceId
  readonly version: number
  readonly stop: () => Promise<void>
}

export interface MailboxFollower {
  /** Looks now: a mailbox was added or changed. */
  look(): void
  stop(): Promise<void>
}

/** Every active mailbox of every firm is followed by one node; `node` names this one. What is read and owed goes to `answer`. */
export function followMailboxes(
  node: string,
  ports: Ports,
  answer: (owed: Owed) => void,
  onError: (error: unknown) => void,
): MailboxFollower {
  const followed = new Map<MailboxId, Followed>()
  let round: Promise<void> | null = null
  let stopped = false

  function look(): void {
    if (stopped) return
    round ??= lookAround()
      .catch(onError)
      .finally(() => {
        round = null
      })
  }

  async function lookAround(): Promise<void> {
    const { store } = ports
    const wanted = new Set<MailboxId>()
    for (const { id: workspace } of await store.directory.workspaces()) {
      const states = await store.read(workspace, ({ mailboxes }) => mailboxes.list())
      for (const state of states.filter(({ mailbox }) => mailbox.active)) {
        const { id, version } = state.mailbox
        if (stopped || !(await lease(workspace, id))) continue
        wanted.add(id)
        const known = followed.get(id)
        if (known?.version === version) continue
        await known?.stop()
        followed.set(id, { workspace, version, stop: follow(workspace, state) })
      }
    }
    for (const [id, { workspace, stop }] of followed) {
      if (wanted.has(id)) continue
      followed.delete(id)
      await stop()
      await letGo(workspace, id)
    }
  }

  const lease = (workspace: WorkspaceId, id: MailboxId) =>
    ports.store.transact(workspace, ({ mailboxes }) => mailboxes.lease(id, node, LEASE_MS))
  const letGo = (workspace: WorkspaceId, id: MailboxId) =>
    ports.store.transact(workspace, ({ mailboxes }) => mailboxes.release(id, node))

  function follow(workspace: WorkspaceId, { mailbox, cursor }: MailboxState): () => Promise<void> {
    const { id } = mailbox
    const { store, clock, accountOf, mailServers } = ports
    const note = (trouble: string | null) =>
      store.transact(workspace, ({ mailboxes }) => mailboxes.noteReceiving(id, trouble, clock.now()))
    try {
      const following = mailServers.follow(accountOf(workspace, mailbox, 'imap'), {
        cursor,
        since: mailbox.begunAt,
        onState: note,
        onCursor: (place) => store.transact(workspace, ({ mailboxes }) => mailboxes.advance(id, place)),
        onMail: async (fetched) => {
          const mail = await keepMail(workspace, id, fetched, ports)
          if (mail === null) return
          // From here on the queue would read it too: what fails now is tried again there.
          const owed = await readMail(workspace, mail, ports).catch(onError)
          if (owed) answer(owed)
        },
      })
      return () => following.stop()
    } catch (error) {
      void note((error as Error).message).catch(onError)
      return async () => {}
    }
  }

  const timer = every(look, ROUND_MS)
  timer.unref()
  look()
  return {
    look,
    async stop() {
      stopped = true
      clearInterval(timer)
      await round
      for (const [id, { workspace, stop }] of followed) {
        await stop()
        await letGo(workspace, id).catch(onError)
      }
      followed.clear()
    },
  }
}
