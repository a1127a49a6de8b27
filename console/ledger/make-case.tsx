import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'

/** What the customer asked before this mistake, kept to be asked again at every change. */
export function MakeCase({ mistake }: { readonly mistake: string }) {
  const { t } = useTranslation()
  const mayWrite = useMay('consultant')
  const make = useMutation({ mutationFn: () => call('makeEvaluationCase', { params: { id: mistake }, body: {} }) })
  if (!mayWrite) return null
  if (make.data !== undefined)
    return (
      <LinkButton to="/evaluation" search={{ case: make.data.id }} variant="default">
        {t('evaluation.made')}
      </LinkButton>
    )
  return (
    <>
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        {t('evaluation.make')}
      </Button>
      {make.error !== null && <FailureNote error={make.error} />}
    </>
  )
}
