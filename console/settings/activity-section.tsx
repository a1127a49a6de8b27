import { Anchor, Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatMoment } from '../ui/format.ts'
import styles from './activity-section.module.css'
import { ACTIVITY_WORDS, type ActivityWord } from './activity-words.ts'
import { Lead } from './section-parts.tsx'

type Entry = Output<'listActivity'>['items'][number]

/** Who did what when, and the proof that nobody touched it since. */
export function ActivitySection() {
  const { t } = useTranslation()
  const isOwner = useMay('owner')
  const [by, setBy] = useState('')
  const [action, setAction] = useState('')
  const people = useQuery({ ...query('listPeople'), enabled: isOwner }).data?.items ?? []
  const asked = { ...(by !== '' && { by }), ...(action !== '' && { action }) }
  const pages = useInfiniteQuery({
    queryKey: ['listActivity', asked],
    queryFn: ({ pageParam }) =>
      call('listActivity', { query: { ...asked, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: isOwner,
  })
  if (!isOwner) return <Lead>{t('settings.ownerOnly')}</Lead>
  const entries = pages.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <Lead>{t('activity.lead')}</Lead>
      <Proof />
      <div className={styles.filters}>
        <NativeSelect
          size="xs"
          label={t('activity.by')}
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value)}
          data={[
            { value: '', label: t('activity.anybody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          size="xs"
          label={t('activity.action')}
          value={action}
          onChange={({ currentTarget }) => setAction(currentTarget.value)}
          data={[
            { value: '', label: t('activity.anything') },
            ...ACTIVITY_WORDS.map((word) => ({ value: word, label: t(`activity.what.${word}`) })),
          ]}
        />
      </div>
      {pages.error && !entries && <FailureNote error={pages.error} onRetry={pages.refetch} />}
      {entries?.length === 0 && <EmptyState title={t('activity.empty.title')}>{t('activity.empty')}</EmptyState>}
      {entries && entries.length > 0 && <Entries entries={entries} people={people} />}
      {pages.hasNextPage && (
        <Button variant="default" mt="md" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
    </>
  )
}

/** Has the seals looked through on the server, and gives the whole log to keep elsewhere. */
function Proof() {
  const { t } = useTranslation()
  const locale = useLocale()
  const verify = useMutation({ mutationFn: () => call('verifyActivity', { body: {} }) })
  const found = verify.data
  return (
    <div className={styles.proof}>
      <Button variant="default" size="xs" loading={verify.isPending} onClick={() => verify.mutate()}>
        {t('activity.verify')}
      </Button>
      <Anchor href="/api/v1/activity/file" download size="sm" underline="always">
        {t('activity.export')}
      </Anchor>
      <p role="status" className={styles.verdict} data-broken={found !== undefined && found.brokenAt !== null}>
        {found?.brokenAt === null &&
          t('activity.whole', { count: found.entries, entries: formatCount(found.entries, locale) })}
        {found !== undefined &&
          found.brokenAt !== null &&
          t('activity.broken', { entry: formatCount(found.brokenAt, locale) })}
      </p>
      {verify.error && <FailureNote error={verify.error} />}
    </div>
  )
}

function Entries({
  entries,
  people,
}: {
  readonly entries: readonly Entry[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('activity.when')}</th>
          <th scope="col">{t('activity.by')}</th>
          <th scope="col">{t('activity.action')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ seq, at, by, through, action, subject, facts }) => (
          <tr key={seq}>
            <td className={styles.when}>{formatMoment(at, locale)}</td>
            <td data-label={t('activity.by')}>
              {by?.name ?? t('activity.product')}
              {through === 'token' && <span className={styles.soft}> {t('activity.token')}</span>}
            </td>
            <td data-label={t('activity.action')}>
              {isWord(action) ? t(`activity.what.${action}`) : action}
              <span className={styles.soft}>
                {[
                  subject === by?.id ? null : (people.find(({ id }) => id === subject)?.name ?? subject),
                  ...Object.entries(facts).map(showFact),
                ]
                  .filter((part) => part !== null)
                  .map((part) => ` · ${part}`)
                  .join('')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Facts are names and numbers of settings, as programs read them too. */
function showFact([name, value]: readonly [string, string | number | boolean]): string {
  return `${name}: ${value}`
}

function isWord(action: string): action is ActivityWord {
  return ACTIVITY_WORDS.some((word) => word === action)
}
