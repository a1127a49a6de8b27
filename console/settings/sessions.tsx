import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { Group, Lead } from './section-parts.tsx'

/** Where this person is signed in, and the way out of everywhere but here. */
export function Sessions() {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const items = useQuery(query('listSessions')).data?.items ?? []
  const end = useMutation({
    mutationFn: () => call('endOtherSessions'),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listSessions'] })
      report.done(t('settings.sessions.ended'))
    },
    onError: report.failed,
  })
  const hasOthers = items.some(({ isThis }) => !isThis)
  return (
    <Group title={t('settings.sessions.title')}>
      {hasOthers ? (
        <>
          <ul>
            {items.map(({ since, isThis }) => {
              const time = formatMoment(since, locale)
              return (
                <li key={`${since} ${isThis}`}>
                  {isThis ? t('settings.sessions.this', { time }) : t('settings.sessions.other', { time })}
                </li>
              )
            })}
          </ul>
          <div>
            <Button variant="default" size="xs" onClick={() => end.mutate()} loading={end.isPending}>
              {t('settings.sessions.end')}
            </Button>
          </div>
        </>
      ) : (
        <Lead>{t('settings.sessions.only')}</Lead>
      )}
    </Group>
  )
}
