import { Button } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { memo, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDay } from '../ui/format.ts'
import { AuditOfAll } from './audit-of-all.tsx'
import { EventLine } from './event-line.tsx'
import { MessageEntry } from './message-entry.tsx'
import { useOutgoing } from './outgoing.ts'
import { type Entry, timeline } from './timeline.ts'
import styles from './transcript.module.css'
import { UnsentEntry } from './unsent-entry.tsx'
import { useScroll } from './use-scroll.ts'

type Conversation = Output<'readConversation'>

/** So many entries are laid out and painted, or left alone, together: for each by itself the browser would keep watch at every frame. */
const TOGETHER = 24

/** Everything said and done, with what was noticed about it in the margin. */
export const Transcript = memo(function Transcript({
  conversation,
  show,
}: {
  readonly conversation: Conversation
  readonly show: string | undefined
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { id, customer, channel } = conversation.summary
  const isLetters = [channel, ...conversation.places.map((place) => place.channel)].some(
    (one) => one === 'email' || one === 'form',
  )
  const mails = useQuery({ ...query('listMails', { params: { id } }), enabled: isLetters }).data?.items ?? []
  const letters = new Map(mails.map((mail) => [mail.message, mail]))
  const arrived = new Set(conversation.messages.map(({ id }) => id))
  const unsent = useOutgoing(id).filter((message) => !arrived.has(message.id))
  const groups = inGroups(timeline(conversation))
  const places = [{ id, channel }, ...conversation.places]
  // Where all was said by one channel, nobody needs to be told which.
  const channels = new Map(
    new Set(places.map((place) => place.channel)).size === 1 ? [] : places.map((place) => [place.id, place.channel]),
  )
  const names = new Map(conversation.places.map((place) => [place.id, place.customer.name ?? place.customer.email]))
  const lastRead = conversation.messages.findLast(
    ({ from, seq, internal, saidIn }) =>
      from === 'agent' && !internal && saidIn === undefined && seq <= conversation.seenByCustomer,
  )?.id
  const scroll = useScroll(conversation.messages.length, unsent.length, show)
  const client = useQueryClient()
  const look = useCallback(
    () => void client.invalidateQueries({ queryKey: query('readConversation', { params: { id } }).queryKey }),
    [client, id],
  )
  return (
    <>
      <div
        ref={scroll.box}
        onScroll={scroll.onScroll}
        className={styles.scroll}
        role="log"
        aria-label={t('conversation.transcript')}
        tabIndex={0}
      >
        {groups.map((entries, nth) => (
          <ol key={nth} className={styles.entries}>
            {entries.map((entry) => {
              if (entry.kind === 'day')
                return (
                  <li key={`day ${entry.at}`} className={styles.day}>
                    {formatDay(entry.at, locale)}
                  </li>
                )
              if (entry.kind === 'event')
                return (
                  <EventLine
                    key={`${entry.at} ${entry.event.type}`}
                    event={entry.event}
                    conversation={id}
                    isLast={isLastOfItsPair(entry.event, conversation.events)}
                  />
                )
              return (
                <MessageEntry
                  key={entry.message.id}
                  entry={entry}
                  conversation={entry.message.saidIn ?? id}
                  draft={id}
                  channel={channels.get(entry.message.saidIn ?? id)}
                  customer={names.get(entry.message.saidIn ?? id) ?? customer.name ?? customer.email}
                  letter={letters.get(entry.message.id)}
                  isRead={entry.message.id === lastRead}
                  isShown={entry.message.id === show}
                  onSettled={look}
                />
              )
            })}
            {nth === groups.length - 1 &&
              unsent.map((message) => <UnsentEntry key={message.id} message={message} conversation={id} />)}
          </ol>
        ))}
        <AuditOfAll conversation={conversation} />
      </div>
      {scroll.hasNewer && (
        <div className={styles.newer}>
          <Button size="xs" leftSection={<IconArrowDown size={14} aria-hidden />} onClick={scroll.toEnd}>
            {t('conversation.newer')}
          </Button>
        </div>
      )}
    </>
  )
})

/** Never none: what is not sent yet stands in the last one. */
function inGroups(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.max(1, Math.ceil(entries.length / TOGETHER))
  return Array.from({ length: count }, (_, nth) => entries.slice(nth * TOGETHER, (nth + 1) * TOGETHER))
}

/** Whether nothing was joined or split between the same two after it; only then can it be undone. */
function isLastOfItsPair(event: Conversation['events'][number], all: Conversation['events']): boolean {
  const other = event['other']
  return all.findLast((one) => other !== undefined && one['other'] === other) === event
}
