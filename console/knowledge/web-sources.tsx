import { Button, Group } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDate, formatMoment } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './import-screen.module.css'

type Source = Output<'listWebSources'>['items'][number]

/** Addresses that are looked at again, with what came of the last look; nothing where there are none. */
export function WebSources() {
  const { t } = useTranslation()
  const items = useQuery(query('listWebSources')).data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className={styles.sources}>
      <h2>{t('knowledge.web.sources')}</h2>
      <p className={styles.kinds}>{t('knowledge.web.sources.text')}</p>
      <ul>
        {items.map((source) => (
          <WatchedSource key={source.id} source={source} />
        ))}
      </ul>
    </section>
  )
}

function WatchedSource({ source }: { readonly source: Source }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const mayChange = useMay('manager')
  const params = { id: source.id }
  const onSettled = () => client.invalidateQueries({ queryKey: ['listWebSources'] })
  const check = useMutation({
    mutationFn: () => call('checkWebSource', { params, body: {} }),
    onSuccess: () => report.done(t('knowledge.web.checking')),
    onError: report.failed,
    onSettled,
  })
  const remove = useMutation({
    mutationFn: () => call('removeWebSource', { params }),
    onError: report.failed,
    onSettled,
  })
  return (
    <li>
      <a href={source.url} target="_blank" rel="noreferrer">
        {source.url}
      </a>
      <LastLook source={source} />
      {mayChange && (
        <Group gap="xs" ml={-8}>
          <Button size="compact-xs" variant="subtle" loading={check.isPending} onClick={() => check.mutate()}>
            {t('knowledge.web.check')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t('knowledge.web.remove')}
          </Button>
        </Group>
      )}
    </li>
  )
}

function LastLook({ source: { last, nextAt } }: { readonly source: Source }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <p className={styles.kinds}>
      {last === null
        ? t('knowledge.web.never')
        : t('knowledge.web.last', {
            when: formatMoment(last.at, locale),
            pages: last.pages,
            proposed: last.proposed,
          })}{' '}
      {last !== null && last.gone > 0 && t('knowledge.web.gone', { count: last.gone })}{' '}
      {last !== null && last.refused.length > 0 && t('knowledge.web.refused', { count: last.refused.length })}{' '}
      {nextAt !== null && last !== null && t('knowledge.web.next', { day: formatDate(nextAt, locale) })}
    </p>
  )
}
