import type { UseFormReturnType } from '@mantine/form'
import type { Output } from '../app/request.ts'

type Chat = Output<'readChat'>

/** As the form holds it: the consent's words stay while it is switched off. */
export interface ChatValues {
  look: Chat['look']
  form: Omit<Chat['form'], 'consent'> & { asksConsent: boolean; consent: { pl: string; en: string } }
  greetings: Chat['greetings']
}

export type ChatFields = UseFormReturnType<ChatValues>

export function toValues({ look, form: { consent, ...asked }, greetings }: Chat): ChatValues {
  return { look, form: { ...asked, asksConsent: consent !== null, consent: consent ?? { pl: '', en: '' } }, greetings }
}

export function toChat({ look, form: { asksConsent, consent, ...asked }, greetings }: ChatValues): Chat {
  return { look, form: { ...asked, consent: asksConsent ? consent : null }, greetings }
}
