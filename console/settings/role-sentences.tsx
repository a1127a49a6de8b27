import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import styles from './role-sentences.module.css'
import { Group, Lead } from './section-parts.tsx'

/** What each role may beyond the one below it, in sentences made from the rules that the server goes by. */
export function RoleSentences() {
  const { t } = useTranslation()
  const roles = useQuery(query('listRoles')).data?.items
  if (roles === undefined) return null
  return (
    <Group title={t('roles.title')}>
      <Lead>{t('roles.lead')}</Lead>
      <dl className={styles.roles}>
        {roles.toReversed().map(({ role, may }) => (
          <div key={role}>
            <dt>{t(`settings.role.${role}`)}</dt>
            <dd>{may.map((capability) => t(`roles.may.${capability}`)).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </Group>
  )
}
