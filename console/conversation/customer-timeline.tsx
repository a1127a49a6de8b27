import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ERROR_CODES, isOwnCode, isTopic, kindOf, TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatDay, formatHour } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import styles from './customer-timeline.module.css'

type Entry = Output<'readCustomerHistory'>['items'][number]
/** A conversation is told of by what stands in it. */
type Kind = Exclude<Entry['kind'], 'conversation'>

const KINDS: readonly Kind[] = ['message', 'order', 'complaint', 'rating', 'promise', 'mistake']

/** The customer's whole time with the firm on one line, whatever channel it came by; each entry leads to where it stands. */
export function CustomerTimeline({
  opened,
  conversation,
  name,
  onClose,
}: {
  readonly opened: boolean
  readonly conversation: string
  readonly name: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('history.title', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Line conversation={conversation} onLeave={onClose} />
    </Drawer>
  )
}

function Line({ conversation, onLeave }: { readonly conversation: string; readonly onLeave: () => void }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [only, setOnly] = useState<Kind | null>(null)
  const { data, error, refetch } = useQuery(query('readCustomerHistory', { params: { id: conversation } }))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const counts = Map.groupBy(data.items, ({ kind }) => kind)
  const shown = data.items.filter(({ kind }) => only === null || kind === only)
  const days = Map.groupBy(shown, ({ at }) => formatDay(at, locale))
  return (
    <>
      <div className={styles.filters} role="group" aria-label={t('history.filter')}>
        <Pick isOn={only === null} onPick={() => setOnly(null)} label={t('history.all')} count={data.items.length} />
        {KINDS.map((kind) => (
          <Pick
            key={kind}
            isOn={only === kind}
            onPick={() => setOnly(kind)}
            label={t(`history.of.${kind}`)}
            count={counts.get(kind)?.length ?? 0}
          />
        ))}
      </div>
      {shown.length === 0 && only !== null && (
        <EmptyState title={t(`history.none.${only}`)}>{t('history.none.text')}</EmptyState>
      )}
      <ol className={styles.days}>
        {[...days].map(([day, entries]) => (
          <li key={day}>
            <h3 className={styles.day}>{day}</h3>
            <ol className={styles.entries}>
              {entries.map((entry, index) => (
                <li key={index} data-kind={entry.kind} className={styles.entry}>
                  <span className={styles.when}>
                    {formatHour(entry.at, locale)} · {t(`app.channel.${entry.channel}`)}
                  </span>
                  <Link
                    to="/inbox/$id"
                    params={{ id: entry.conversation }}
                    search={{ view: 'all', ...(entry.message !== null && { message: entry.message }) }}
                    onClick={onLeave}
                  >
                    <Words entry={entry} />
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  )
}

function Pick({
  isOn,
  onPick,
  label,
  count,
}: {
  readonly isOn: boolean
  readonly onPick: () => void
  readonly label: string
  readonly count: number
}) {
  return (
    <button type="button" className={styles.pick} aria-pressed={isOn} onClick={onPick}>
      {label} <span className={styles.count}>{count}</span>
    </button>
  )
}

function Words({ entry: { kind, what, how } }: { readonly entry: Entry }) {
  const { t } = useTranslation()
  const said = useSaid()
  if (kind === 'conversation') {
    const topic = what !== null && isTopic(what) && what !== 'none' ? said(TOPIC_NAMES[what]) : null
    return <b>{t('conversation.history.conversation', { what: topic ?? t('conversation.history.noTopic') })}</b>
  }
  if (kind === 'message') {
    const by = how === 'customer' || how === 'assistant' ? t(`conversation.from.${how}`) : t('conversation.from.agent')
    return (
      <>
        <span className={styles.by}>{by}:</span> {what}
      </>
    )
  }
  if (kind === 'promise') {
    const state = PROMISE_STATES.find((known) => known === how) ?? 'open'
    return t('history.promise', { what: what ?? '', how: t(`history.promise.${state}`) })
  }
  if (kind === 'mistake') {
    const code = what !== null && isOwnCode(what) ? what : ERROR_CODES.find((known) => known === what)
    return t('conversation.history.mistake', { what: code === undefined ? (what ?? '') : said(kindOf(code).name) })
  }
  return t(`conversation.history.${kind}`, { what: what ?? '' })
}

const PROMISE_STATES = ['open', 'kept', 'late', 'renewed', 'dropped'] as const
