import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { EntryFrame } from '../ui/entry-frame.tsx'
import { NewSecondFactor } from './new-second-factor.tsx'
import { Lead } from './section-parts.tsx'

/** Stands before the desk where a role must sign in with a code and the person has none yet. */
export function SecondFactorGate({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const leave = useMutation({ mutationFn: () => call('signOut'), onSuccess: () => window.location.assign('/sign-in') })
  return (
    <EntryFrame title={t('security.gate.title')}>
      <Lead>{t('security.gate')}</Lead>
      <NewSecondFactor onDone={onDone} />
      <div>
        <Button variant="subtle" size="xs" onClick={() => leave.mutate()}>
          {t('app.signOut')}
        </Button>
      </div>
    </EntryFrame>
  )
}
