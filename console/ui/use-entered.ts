import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { safeNext } from '../app/safe-next.ts'
import { switchLocale } from '../i18n/i18n.ts'

/** What follows a sign-in of any kind: the person's language, then the page they wanted. */
export function useEntered() {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async (me: Output<'readMe'>, next?: string): Promise<void> => {
    client.clear()
    client.setQueryData(query('readMe').queryKey, me)
    await switchLocale(me.person.locale)
    await navigate({ href: safeNext(next) })
  }
}
