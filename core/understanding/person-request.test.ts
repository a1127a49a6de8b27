import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { findPersonRequest } from './signals.ts'

const WISHES = [
  'człowiek!',
  'konsultant',
  'konsultanta poproszę',
  'czlowieka prosze',
  'Chcę rozmawiać z człowiekiem.',
  'chcę porozmawiać z konsultantem',
  'nie chcę gadać z botem',
  'Nie będę pisać z automatem.',
  'polacz z konsultantem',
  'połącz mnie proszę z kimś z obsługi',
  'przełącz mnie do pracownika',
  'czy jest tam ktoś żywy?',
  'jest tu jakis czlowiek??',
  'halo, jest tam kto?',
  'dajcie mi człowieka, a nie maszynę',
  'daj konsultanta kurwa',
  'kurwa człowieka dajcie',
  'mam dość bota',
  'dosyc juz tego bota',
  'Proszę o połączenie z doradcą.',
  'prosze o rozmowe z konsultnatem',
  'konsultatn',
  'Wolałbym porozmawiać telefonicznie.',
  'Proszę o telefon.',
  'proszę o oddzwonienie',
  'oddzwońcie do mnie',
  'Czy ktoś może do mnie zadzwonić?',
  'jaki jest numer na infolinię?',
  'Podajcie numer telefonu do biura.',
  'gdzie mogę się dodzwonić?',
  'Chciałabym rozmawiać z kierownikiem.',
  'kierownika proszę',
  'z człowiekiem poproszę',
  'żywy człowiek, nie robot',
  'czy mogę pogadać z kimś normalnym',
  'Z kim mogę porozmawiać o tej sprawie?',
  'potrzebuję konsultanta',
  'chcę konsultanta',
  'wole z czlowiekiem',
  'zawołaj kogoś z obsługi',
  'chce gadac z czlowiekiem a nie z maszyna',
  'połączcie mnie z działem reklamacji, z kimś żywym',
  'Can I talk to a human?',
  'agent please',
  'I want to speak to a real person',
  'please call me back',
  'What is your phone number?',
  'З’єднайте мене з оператором',
  'Хочу поговорити з людиною',
  'Подзвоніть мені',
]

const OTHERS = [
  'Gdzie jest moja paczka?',
  'Rozmawiałam wczoraj z konsultantem i nic to nie dało.',
  'Konsultant powiedział, że paczka wyjdzie jutro.',
  'Nie chcę rozmawiać z konsultantem, wolę pisać.',
  'Nie dzwońcie do mnie więcej.',
  'Mój numer telefonu to 600 100 200.',
  'Chcę pochwalić pana z infolinii.',
  'Proszę o kontakt w sprawie reklamacji.',
  'Zmienił mi się numer telefonu.',
  'Czy robot kuchenny ma misę ze stali?',
  'Kurier dzwonił i pytał o adres.',
  'jesteś robotem?',
  '',
]

describe('findPersonRequest', () => {
  it.each(WISHES)('hears the wish for a person: %s', (text) => {
    expect(findPersonRequest(text, polish)).not.toBeNull()
  })
  it.each(OTHERS)('does not hear a wish that is not there: %s', (text) => {
    expect(findPersonRequest(text, polish)).toBeNull()
  })
})
