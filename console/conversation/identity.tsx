import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './identity.module.css'

/** Whether the shop vouches for the customer, and who may be the same person: proposed with reasons, decided by somebody, undone. */
export function Identity({ conversation, isMail }: { readonly conversation: string; readonly isMail: boolean }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const mayMerge = useMay('consultant')
  const known = useQuery(query('readIdentity', { params: { id: conversation } })).data
  const changed = () => client.invalidateQueries()
  const merge = useMutation({
    mutationFn: (customer: string) => call('mergeCustomers', { params: { id: conversation }, body: { customer } }),
    onSuccess: async () => {
      await changed()
      report.done(t('identity.merged'))
    },
    onError: report.failed,
  })
  const undo = useMutation({
    mutationFn: (id: string) => call('undoCustomerMerge', { params: { id }, body: {} }),
    onSuccess: async () => {
      await changed()
      report.done(t('identity.parted'))
    },
    onError: report.failed,
  })
  if (known === undefined) return null
  const { verifiedAs, likely, merges } = known
  return (
    <>
      {verifiedAs !== null && <p className={styles.verified}>{t('identity.verified', { user: verifiedAs })}</p>}
      {/* Of an address that wrote by mail its own provider says more than we know here. */}
      {verifiedAs === null && !isMail && <p className={styles.unverified}>{t('identity.unverified')}</p>}
      {likely.map(({ id, name, email, conversations, because }) => (
        <div key={id} className={styles.likely}>
          <p>
            {t('identity.likely', {
              who: [name, email].filter((part) => part !== null).join(', ') || t('inbox.anonymous'),
              count: conversations,
            })}{' '}
            {because.map((reason) => t(`identity.because.${reason}`)).join(' ')}
          </p>
          {mayMerge && (
            <Button size="compact-xs" variant="default" loading={merge.isPending} onClick={() => merge.mutate(id)}>
              {t('identity.merge')}
            </Button>
          )}
        </div>
      ))}
      {merges.map(({ id, name, email, conversations }) => (
        <div key={id} className={styles.likely}>
          <p>
            {t('identity.was', {
              who: [name, email].filter((part) => part !== null).join(', ') || t('inbox.anonymous'),
              count: conversations,
            })}
          </p>
          {mayMerge && (
            <Button size="compact-xs" variant="subtle" loading={undo.isPending} onClick={() => undo.mutate(id)}>
              {t('identity.part')}
            </Button>
          )}
        </div>
      ))}
    </>
  )
}
