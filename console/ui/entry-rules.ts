import type { TFunction } from 'i18next'

/** As the contract asks of every new password. */
const PASSWORD_LENGTH = 10

/** What forms before signing in ask of their fields; the words say how to put it right. */
export function entryRules(t: TFunction) {
  return {
    required: (value: string) => (value.trim() === '' ? t('entry.required') : null),
    email: (value: string) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('entry.email.wrong')),
    newPassword: (value: string) => (value.length < PASSWORD_LENGTH ? t('entry.password.short') : null),
  }
}
