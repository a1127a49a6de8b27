import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import { TextChanges } from '../ui/text-changes.tsx'
import styles from './versions.module.css'

type Version = Output<'listArticleVersions'>['items'][number]

/** Every version with what it changed; any of them can be brought back into the editor. */
export function Versions({
  id,
  current,
  onRestore,
}: {
  readonly id: string
  readonly current: number
  readonly onRestore: (version: number, text: string) => void
}) {
  const { t } = useTranslation()
  const mayWrite = useMay('manager')
  const versions = useQuery(query('listArticleVersions', { params: { id } })).data?.items ?? []
  return (
    <section className={styles.versions}>
      <h2>{t('knowledge.versions')}</h2>
      <ol className={styles.list}>
        {versions.map((version, index) => (
          <li key={version.version}>
            <details>
              <Summary version={version} isCurrent={version.version === current} />
              <Changes before={versions[index + 1]} after={version} />
              {mayWrite && version.version !== current && (
                <Button size="xs" variant="default" onClick={() => onRestore(version.version, version.text)}>
                  {t('knowledge.versions.restore')}
                </Button>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Summary({ version, isCurrent }: { readonly version: Version; readonly isCurrent: boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <summary>
      <b>{t('knowledge.versions.version', { version: version.version })}</b>
      {isCurrent && <span className={styles.current}>{t('knowledge.versions.current')}</span>}
      <span className={styles.soft}>
        {formatMoment(version.at, locale)} · {version.by ?? t('knowledge.versions.system')}
      </span>
    </summary>
  )
}

function Changes({ before, after }: { readonly before: Version | undefined; readonly after: Version }) {
  const { t } = useTranslation()
  if (before === undefined) return <p className={styles.soft}>{t('knowledge.versions.first')}</p>
  if (before.text === after.text) return <p className={styles.soft}>{t('knowledge.versions.same')}</p>
  return <TextChanges before={before.text} after={after.text} label={t('knowledge.versions.diff')} />
}
