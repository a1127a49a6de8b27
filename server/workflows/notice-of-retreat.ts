import type { Fix } from '../../core/fix/fix.ts'
import type { Bilingual } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'

const SUBJECT: Bilingual = {
  pl: 'Pilotaż poprawki został zatrzymany',
  en: 'The pilot of a fix was stopped',
}
const BECAUSE: Readonly<Record<'errors' | 'ratings', Bilingual>> = {
  errors: {
    pl: 'Klienci objęci pilotażem spotykali się z błędami częściej niż pozostali.',
    en: 'Customers of the pilot met with mistakes more often than the others.',
  },
  ratings: {
    pl: 'Klienci objęci pilotażem oceniali rozmowy gorzej niż pozostali.',
    en: 'Customers of the pilot rated their conversations lower than the others.',
  },
}
const NOW: Bilingual = {
  pl: 'Od tej chwili wszyscy są obsługiwani tak jak przed pilotażem; niczego nie trzeba robić. Szczegóły są w panelu, w dziale Zmiany.',
  en: 'From now on everybody is served as before the pilot; nothing has to be done. The details are in the console, under Changes.',
}

/** Owes a mail to who proposed the fix and to its owner: their pilot ended by itself. */
export async function noticeOfRetreat(
  { owner, declaredBy, change }: Pick<Fix, 'owner' | 'declaredBy' | 'change'>,
  because: 'errors' | 'ratings',
  { people, outbox }: Pick<Records, 'people' | 'outbox'>,
): Promise<void> {
  for (const id of new Set([owner, declaredBy])) {
    const person = id === null ? null : await people.load(id)
    if (person?.active !== true) continue
    const { locale, email } = person
    const text = `${BECAUSE[because][locale]} ${NOW[locale]}\n\n${change}\n`
    await outbox.add({ kind: 'mail', to: email, subject: SUBJECT[locale], text })
  }
}
