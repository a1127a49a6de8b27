import { Anchor, Button, Checkbox, TextInput, VisuallyHidden } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { entryRules } from '../ui/entry-rules.ts'
import { formatDate } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { Group, Lead, SettingsForm } from './section-parts.tsx'
import { ShownOnce } from './shown-once.tsx'

type Token = Output<'listTokens'>['items'][number]
type Scope = Token['scopes'][number]

const SCOPES: readonly Scope[] = [
  'conversations:read',
  'conversations:write',
  'knowledge:read',
  'knowledge:write',
  'ledger:read',
  'ledger:write',
]

export function TokensSection() {
  const { t } = useTranslation()
  const isOwner = useMay('owner')
  const tokens = useQuery({ ...query('listTokens'), enabled: isOwner }).data?.items ?? []
  if (!isOwner) return <Lead>{t('settings.ownerOnly')}</Lead>
  return (
    <>
      <Lead>
        {t('settings.tokens.lead')}{' '}
        <Anchor href="/api/v1/reference" underline="always">
          {t('settings.tokens.docs')}
        </Anchor>
      </Lead>
      {tokens.length === 0 ? <Lead>{t('settings.tokens.none')}</Lead> : <TokenTable tokens={tokens} />}
      <NewToken />
    </>
  )
}

function TokenTable({ tokens }: { readonly tokens: readonly Token[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const revoke = useMutation({
    mutationFn: (id: string) => call('revokeToken', { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listTokens'] }),
    onError: report.failed,
  })
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('settings.tokens.name')}</th>
          <th scope="col">{t('settings.tokens.scopes')}</th>
          <th scope="col">{t('settings.tokens.created')}</th>
          <th scope="col">{t('settings.tokens.used')}</th>
          <th scope="col">
            <VisuallyHidden>{t('settings.tokens.revoke')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <td>{token.name}</td>
            <td>{token.scopes.map((scope) => t(`settings.tokens.scope.${scope}`)).join(', ')}</td>
            <td data-label={t('settings.tokens.created')}>{formatDate(token.createdAt, locale)}</td>
            <td data-label={t('settings.tokens.used')}>
              {token.lastUsedAt === null ? t('settings.tokens.never') : formatDate(token.lastUsedAt, locale)}
            </td>
            <td>
              <RevokeButton onRevoke={() => revoke.mutate(token.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What cannot be taken back asks once more, in the same place. */
function RevokeButton({ onRevoke }: { readonly onRevoke: () => void }) {
  const { t } = useTranslation()
  const [isSure, setSure] = useState(false)
  return (
    <Button
      size="compact-xs"
      variant={isSure ? 'filled' : 'subtle'}
      color="pencil"
      onClick={isSure ? onRevoke : () => setSure(true)}
      onBlur={() => setSure(false)}
    >
      {isSure ? t('settings.tokens.revoke.sure') : t('settings.tokens.revoke')}
    </Button>
  )
}

function NewToken() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { required } = entryRules(t)
  const form = useForm<{ name: string; scopes: Scope[] }>({
    initialValues: { name: '', scopes: [] },
    validate: { name: required, scopes: (scopes) => (scopes.length === 0 ? t('entry.required') : null) },
  })
  const create = useMutation({
    mutationFn: (body: { name: string; scopes: Scope[] }) => call('createToken', { body }),
    onSuccess: () => {
      form.reset()
      void client.invalidateQueries({ queryKey: ['listTokens'] })
    },
  })
  return (
    <Group title={t('settings.tokens.new')}>
      <SettingsForm
        by="own"
        saving={create}
        submitLabel={t('settings.tokens.create')}
        onSubmit={form.onSubmit((values) => create.mutate(values))}
      >
        <TextInput
          {...form.getInputProps('name')}
          label={t('settings.tokens.name')}
          description={t('settings.tokens.name.hint')}
          maxLength={200}
        />
        <Checkbox.Group {...form.getInputProps('scopes')} label={t('settings.tokens.scopes')}>
          {SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={t(`settings.tokens.scope.${scope}`)} mt="xs" />
          ))}
        </Checkbox.Group>
      </SettingsForm>
      {create.data && (
        <ShownOnce
          title={t('settings.tokens.secret', { name: create.data.token.name })}
          text={t('settings.tokens.secret.text')}
          value={create.data.secret}
        />
      )}
    </Group>
  )
}
