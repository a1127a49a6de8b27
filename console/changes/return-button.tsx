import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { formatDate } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './changes-screen.module.css'
import { useChange } from './use-change.ts'

/** The way back to an earlier version, with what it takes away said before. */
export function ReturnButton({ version, at }: { readonly version: number; readonly at: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const report = useReport()
  const [isAsking, setIsAsking] = useState(false)
  const [why, setWhy] = useState('')
  const back = useChange(
    () => call('returnToVersion', { body: { version, why: why.trim() } }),
    () => {
      setIsAsking(false)
      report.done(t('changes.returned', { version }))
    },
  )
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
        {t('changes.return')}
      </Button>
      <Dialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('changes.return.ask', { version, day: formatDate(at, locale) })}
      >
        <form
          className={styles.ask}
          onSubmit={(event) => {
            event.preventDefault()
            back.mutate(undefined)
          }}
        >
          <p>{t('changes.return.note')}</p>
          <Textarea
            label={t('changes.return.why')}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
            autosize
            minRows={2}
            maxLength={2_000}
          />
          <div className={styles.foot}>
            <Button type="submit" loading={back.isPending}>
              {t('changes.return.yes')}
            </Button>
            <Button variant="default" onClick={() => setIsAsking(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
