import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './account-menu.module.css'
import { useMe } from './session.ts'

// Menus come with the library's positioning code, a tenth of the first load; it can wait for the first wish to see one.
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

export function AccountButton() {
  const [isWanted, setWanted] = useState(false)
  return isWanted ? (
    <Suspense fallback={<Face />}>
      <AccountMenu face={<Face />} />
    </Suspense>
  ) : (
    <Face onClick={() => setWanted(true)} />
  )
}

function Face(props: React.ComponentProps<'button'>) {
  const { t } = useTranslation()
  const { person } = useMe()
  return (
    <button
      {...props}
      type="button"
      className={styles.face}
      aria-label={`${initials(person.name)}: ${t('app.account')}`}
      title={person.name}
    >
      {initials(person.name)}
    </button>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toLocaleUpperCase('pl') ?? '')
    .join('')
}
