import { NativeSelect, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ERROR_CODES, type FindingCode, kindOf } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './filters.module.css'
import { HANDLINGS, type LedgerSearch, parseLedgerSearch, STATES } from './ledger-search.ts'

/** The filters live in the address: a link to them is a link to these cases. */
export function Filters({ current }: { readonly current: LedgerSearch }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const navigate = useNavigate()
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: '/ledger', search: parseLedgerSearch({ ...current, ...change }), replace: true })
  const { data: own } = useQuery(query('listOwnCodes'))
  const known: readonly FindingCode[] = [...ERROR_CODES, ...(own?.items.map(({ code }) => code) ?? [])]
  const codes = known
    .map((code) => ({ value: code, label: kindOf(code).name[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <search className={styles.filters} aria-label={t('ledger.filters')}>
      <Select
        size="xs"
        label={t('ledger.code')}
        placeholder={t('ledger.code.any')}
        data={codes}
        value={current.code ?? null}
        onChange={(code) => set({ code })}
        searchable
        clearable
        className={styles.code ?? ''}
      />
      <NativeSelect
        size="xs"
        label={t('ledger.handling')}
        value={current.handling ?? ''}
        onChange={({ currentTarget }) => set({ handling: currentTarget.value })}
        data={[
          { value: '', label: t('ledger.handling.any') },
          ...HANDLINGS.map((value) => ({ value, label: t(`app.handling.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('ledger.state')}
        value={current.state ?? ''}
        onChange={({ currentTarget }) => set({ state: currentTarget.value })}
        data={[
          { value: '', label: t('ledger.state.any') },
          ...STATES.map((value) => ({ value, label: t(`ledger.state.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('ledger.severity')}
        value={current.minSeverity ?? ''}
        onChange={({ currentTarget }) => set({ minSeverity: currentTarget.value })}
        data={[
          { value: '', label: t('ledger.severity.any') },
          ...([2, 3, 4] as const).map((value) => ({
            value: String(value),
            label: t('ledger.severity.from', { severity: t(`app.severity.${value}`) }),
          })),
        ]}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('ledger.from')}
        value={current.from ?? ''}
        max={current.to}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('ledger.to')}
        value={current.to ?? ''}
        min={current.from}
        onChange={({ currentTarget }) => set({ to: currentTarget.value })}
      />
      {current.conversation !== undefined && <span className={styles.note}>{t('ledger.ofConversation')}</span>}
      {Object.keys(current).length > 0 && (
        <LinkButton to="/ledger" size="xs" variant="subtle">
          {t('ledger.clear')}
        </LinkButton>
      )}
    </search>
  )
}
