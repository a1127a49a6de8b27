import { Checkbox, PasswordInput, Switch, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { entryRules } from '../ui/entry-rules.ts'

/** What a form asks of every server that speaks OpenAI's protocol. */
export interface ServerValues {
  readonly enabled: boolean
  readonly address: string
  readonly model: string
  readonly key: string
  readonly removeKey: boolean
}

export function serverRules(t: TFunction) {
  return {
    address: (value: string) => (/^https?:\/\/\S+$/.test(value.trim()) ? null : t('model.address.wrong')),
    model: entryRules(t).required,
  }
}

/** As routes take it: without a `key` the kept one stays, `null` takes it away. */
export function serverOf({ address, model, key, removeKey }: ServerValues) {
  const kept = key.trim() === ''
  return {
    address: address.trim(),
    model: model.trim(),
    ...(removeKey ? { key: null } : kept ? {} : { key: key.trim() }),
  }
}

/** What the two kinds of server are called by; whole keys, so that a search for one finds its use. */
const WORDS = {
  model: {
    enabled: 'model.enabled',
    enabledHint: 'model.enabled.hint',
    addressHint: 'model.address.hint',
    nameHint: 'model.name.hint',
  },
  embeddings: {
    enabled: 'embeddings.enabled',
    enabledHint: 'embeddings.enabled.hint',
    addressHint: 'embeddings.address.hint',
    nameHint: 'embeddings.name.hint',
  },
} as const

export interface ServerFieldsProps {
  readonly fieldOf: (name: keyof ServerValues, options?: { readonly type: 'checkbox' }) => GetInputPropsReturnType
  readonly hasKey: boolean
  readonly removesKey: boolean
  readonly kind: keyof typeof WORDS
}

export function ServerFields({ fieldOf, hasKey, removesKey, kind }: ServerFieldsProps) {
  const { t } = useTranslation()
  const words = WORDS[kind]
  return (
    <>
      <Switch
        {...fieldOf('enabled', { type: 'checkbox' })}
        label={t(words.enabled)}
        description={t(words.enabledHint)}
      />
      <TextInput
        {...fieldOf('address')}
        label={t('model.address')}
        description={t(words.addressHint)}
        placeholder="http://127.0.0.1:11434/v1"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
      />
      <TextInput
        {...fieldOf('model')}
        label={t('model.name')}
        description={t(words.nameHint)}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      <PasswordInput
        {...fieldOf('key')}
        label={t('model.key')}
        description={hasKey ? t('model.key.kept') : t('model.key.hint')}
        autoComplete="off"
        disabled={removesKey}
        maxLength={500}
      />
      {hasKey && <Checkbox {...fieldOf('removeKey', { type: 'checkbox' })} label={t('model.key.remove')} />}
    </>
  )
}
