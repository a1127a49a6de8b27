import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatDate } from '../ui/format.ts'
import styles from './case-list.module.css'
import type { ProblemSearch } from './problem-search.ts'

type Mistake = Output<'listMistakes'>['items'][number]

/** Every case of the problem, or those of some days; what each number on the page leads to. */
export function CaseList({ id, shown }: { readonly id: string; readonly shown: ProblemSearch }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const asked = {
    problem: id,
    ...(shown.from !== undefined && { openedFrom: shown.from }),
    ...(shown.to !== undefined && { openedTo: shown.to }),
  }
  const pages = useInfiniteQuery({
    queryKey: ['listMistakes', asked],
    queryFn: ({ pageParam }) =>
      call('listMistakes', { query: { ...asked, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const mistakes = pages.data && oneEach(pages.data.pages.flatMap(({ items }) => items))
  const isSome = shown.from !== undefined || shown.to !== undefined
  return (
    <section id="cases" className={styles.cases} ref={useCameHere(mistakes !== undefined)}>
      <h2 className={styles.title}>
        {isSome
          ? t('problems.list.some', { from: day(shown.from, locale), to: day(shown.to, locale) })
          : t('problems.list')}
      </h2>
      {isSome && (
        <Link to="/recurring/$id" params={{ id }} hash="cases">
          {t('problems.list.all')}
        </Link>
      )}
      {pages.error && !mistakes && <FailureNote error={pages.error} onRetry={pages.refetch} />}
      {mistakes?.length === 0 && <p className={styles.none}>{t('problems.list.none')}</p>}
      <ul className={styles.list}>
        {mistakes?.map((mistake) => (
          <Case key={mistake.id} mistake={mistake} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
    </section>
  )
}

/** A link from elsewhere names this place before it is there. */
function useCameHere(isThere: boolean) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isThere && window.location.hash === '#cases') place.current?.scrollIntoView()
  }, [isThere])
  return place
}

function Case({ mistake }: { readonly mistake: Mistake }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const { at, conversation, message, customerName, evidence } = mistake
  return (
    <li>
      <time dateTime={at}>{formatDate(at, locale)}</time>
      <Link
        to="/inbox/$id"
        params={{ id: conversation }}
        search={{ view: 'all', ...(message === null ? {} : { message }) }}
      >
        {customerName ?? t('inbox.anonymous')}
      </Link>
      <span className={styles.what}>{evidence.quote ?? said(evidence.explanation)}</span>
    </li>
  )
}

/** Kinds of mistake that come together are one case. */
function oneEach(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.toReversed().map((mistake) => [mistake.conversation, mistake])).values()].toReversed()
}

function day(value: string | undefined, locale: 'pl' | 'en'): string {
  return value === undefined ? '…' : formatDate(value, locale)
}
