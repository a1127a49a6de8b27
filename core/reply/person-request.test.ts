import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { indexKnowledge } from '../knowledge/knowledge.ts'
import { defaultPlaybook } from '../playbook/playbook.ts'
import { models } from '../understanding/testing/models-for-tests.ts'
import { understand } from '../understanding/understanding.ts'
import { decideReply } from './reply.ts'
import { conversationOf } from './testing/scene.ts'

const WISHES = [
  'człowiek',
  'Człowieka poproszę',
  'konsultant',
  'konsultanta!!!',
  'Proszę o połączenie z konsultantem.',
  'polacz mnie z czlowiekiem',
  'Chcę rozmawiać z człowiekiem',
  'chce gadac z kims zywym',
  'nie chcę bota',
  'nie chce rozmawiac z botem',
  'Daj mi kogoś żywego',
  'Czy mogę porozmawiać z pracownikiem?',
  'Jest tam jakiś człowiek?',
  'Halo, czy jest tam ktoś prawdziwy?',
  'Wolałabym porozmawiać z osobą',
  'prosze przelaczyc mnie do doradcy',
  'Przełącz do obsługi klienta',
  'Poproszę o telefon do konsultanta',
  'Zadzwońcie do mnie, proszę',
  'Dość tego automatu, dajcie człowieka',
  'czlowieka kurwa dajcie',
  'Ile razy mam pisać: KONSULTANT',
  'Potrzebuję pomocy człowieka, nie maszyny',
  'Można z kimś normalnie pogadać?',
  'Chciałbym, żeby ktoś do mnie oddzwonił',
  'Proszę o kontakt telefoniczny z pracownikiem',
  'bot mi nie pomoze, konsultant prosze',
  'Nie będę rozmawiać z robotem.',
  'Połącz z kierownikiem',
  'Chcę mówić z przełożonym',
  'kosultant',
  'konsutlant prosze',
  'Proszę mi dać kogoś kompetentnego',
  'Czy obsługuje mnie tu jakiś człowiek, czy sam automat? Wolę człowieka.',
  'Jaki jest numer telefonu do was? Chcę z kimś porozmawiać',
  'Żywy człowiek, proszę',
  'Nie rozumiesz mnie, daj konsultanta',
  'I want to talk to a human',
  'agent please',
  'Хочу поговорити з людиною',
]

describe('a wish for a person', () => {
  const index = indexKnowledge([], polish)
  const playbook = defaultPlaybook('Rowerownia')

  it('is tried in forty wordings', () => expect(WISHES).toHaveLength(40))
  it.each(WISHES)('hands over in one step: %s', (text) => {
    const conversation = conversationOf([['customer', text]])
    const message = conversation.messages[0] ?? expect.fail('the conversation is empty')
    const reply = decideReply(
      { message, conversation, understanding: understand(text, models, polish) },
      playbook,
      index,
      polish,
    )
    expect(reply).toMatchObject({ kind: 'handover', because: 'customer-asked' })
  })
})
