import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import type { wordsOf } from './own-code-values.ts'
import styles from './own-codes.module.css'

/** What the code would have found in the last conversations, asked for by hand: it takes a second. */
export function OwnCodePast({ words }: { readonly words: ReturnType<typeof wordsOf> }) {
  const { t } = useTranslation()
  const asked = useMutation({ mutationFn: () => call('checkOwnCode', { body: { ...words, onPast: true } }) })
  const past = asked.data?.past
  return (
    <div className={styles.past}>
      <Button variant="default" size="xs" loading={asked.isPending} onClick={() => asked.mutate()}>
        {t('ownCodes.past')}
      </Button>
      {asked.error !== null && <FailureNote error={asked.error} />}
      {past != null && (
        <>
          <p role="status">{t('ownCodes.past.found', { count: past.looked, fired: past.fired })}</p>
          <ul>
            {past.cases.map(({ conversation, quote }) => (
              <li key={conversation}>
                <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all' }} target="_blank">
                  {quote === '' ? t('ownCodes.past.open') : quote}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
