import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { IdentitySecret } from './identity-secret.tsx'
import { Lead } from './section-parts.tsx'
import { ShownOnce } from './shown-once.tsx'

export function WidgetSection() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(query('readWidget'))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <>
      <ShownOnce title={t('settings.widget.snippet')} text={t('settings.widget.lead')} value={data.snippet} />
      <Lead>
        <br />
        {t('settings.widget.try.text')}
      </Lead>
      <Button
        component="a"
        href={data.page}
        target="_blank"
        rel="noopener"
        variant="default"
        rightSection={<IconExternalLink size={15} aria-hidden />}
      >
        {t('settings.widget.try')}
      </Button>
      <ShownOnce title={t('chat.page')} text={t('chat.page.text')} value={data.page} />
      <IdentitySecret />
    </>
  )
}
