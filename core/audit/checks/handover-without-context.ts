import type { Message } from '../../conversation/conversation.ts'
import { askedSlots, contentWords, phrases, SLOT_PHRASES } from '../../guard/guard.ts'
import { findPersonRequest } from '../../understanding/understanding.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { isAnswer, type Timeline } from '../timeline.ts'

/** The customer says that it was told before: asked something, whoever answers "pisałem" has nothing new to say. */
const toldBefore = phrases(`
  =jeszcze =raz ..2 opowiadac|tlumaczyc|mowic|powtarzac|opisywac|podawac|pisac, =trzeci|=czwarty|=kolejny =raz ..3 opowiadac|tlumaczyc|mowic|powtarzac, =wszystko|=to|=calosc ..2 =stoi|=jest|=bylo|=macie ..2 =w ..1 zgloszenie|formularz|mail|mejl|wiadomosc|rozmowa|historia|notatka|system, kolezanka|kolega ..3 =mowilam|=mowilem|=podalam|=podalem|=opisalam|=opisalem|=tlumaczylam|=tlumaczylem,
  =juz ..2 pisac|napisac|mowic|podac|podawac|wyslac|wysylac|tlumaczyc|wyjasniac|opisac, =przeciez ..3 pisac|napisac|mowic|podac|podawac|wyslac|tlumaczyc|byc|jest, pisac|napisac|podac ..2 =wyzej|=wczesniej|=powyzej, mam ..2 powtarzac, =znowu ..2 pisac|podawac|tlumaczyc|powtarzac, =wszystko ..2 =jest|=mam|=macie|=mial|=masz ..2 =wyzej|=powyzej, ile razy,
  =pisalam|=pisalem|=mowilam|=mowilem|=podawalam|=podawalem|=napisalam|=napisalem|=podalam|=podalem|=wyslalam|=wyslalem|=wysylalam|=wysylalem|=tlumaczylam|=tlumaczylem|=opisalam|=opisalem|=wyjasnialam|=wyjasnialem|=wspominalam|=wspominalem,
  =tym|=to|=tego =samym|=samo|=samego ..2 =co|=wczesniej, =jest|=sa ..2 =w =rozmowie|=historii|=watku|=czacie, =od ..1 =nowa|=poczatku,
  =jest|=sa|=mam ..2 =w ..2 pierwszy|poprzedni|poczatkowy ..1 mail|mejl|wiadomosc, =jak =pisalam|=pisalem|=mowilam|=mowilem|=wyzej, =powtarzam|=powtorze, =drugi|=trzeci|=kolejny =raz ..3 pisac|podawac|tlumaczyc|pytac, =i =already =told|=wrote|=said|=sent|=gave, =as =i =said|=wrote
`)

/** Asks without a question mark. */
const wantsToHear = phrases(`
  prosic ..2 napisac|podac|opisac|powiedziec|przypomniec|wyjasnic|doprecyzowac, =potrzebuje|=potrzebujemy ..2 =informacji|=danych|=wiedziec, =prosze|=prosimy =o ..2 =opis|=informacje|=podanie|=doprecyzowanie
`)

/** Begins at the beginning: "w czym mogę pomóc?" to somebody who has said it. */
const asksAnew = phrases(`
  w =jakiej =sprawie, w =czym ..3 pomoc, =jak ..2 =moge|=mozemy ..2 pomoc, =o =co =chodzi, =co =sie =stalo|=dzieje, =czego ..1 =dotyczy, =jaki =jest|=mamy ..1 problem, =how =can|=may =i =help, =what =can =i =do
`)
/** A request for a person and a greeting say nothing of the matter. */
const LEAST_WORDS_OF_MATTER = 4
const REFERENCE = /\p{L}{1,5}[-/]?\d{3,}|\d{5,}/u

/** After a hand-over the next person asks again for what had been said. */
export const handoverWithoutContext: ConversationCheck = {
  phrases: [...SLOT_PHRASES, toldBefore, wantsToHear, asksAnew],
  look: (timeline) => {
    const asked = firstWordsOfNewPeople(timeline).find((message) => asksAgain(message, timeline))
    if (asked === undefined) return []
    return [
      sight(
        [asked, customerAfter(asked, timeline)],
        0.88,
        'Po przekazaniu rozmowy nowa osoba pyta o to, co klient już napisał.',
        'After the hand-over the next person asks for what the customer had already written.',
      ),
    ]
  },
}

/** First messages of each person who came after somebody else had answered. */
function firstWordsOfNewPeople({ visible }: Timeline): readonly Message[] {
  const seen = new Set<string>()
  return visible.filter((message, at) => {
    if (!isAnswer(message)) return false
    const who = message.author ?? message.from
    const isNew = !seen.has(who)
    seen.add(who)
    return (
      isNew && message.from === 'agent' && seen.size > 1 && visible.slice(0, at).some(({ from }) => from === 'customer')
    )
  })
}

/** So much of the answer the customer had said before the hand-over already. */
const SAID_AGAIN = { share: 0.6, words: 2 }
const NUMBER = /[\p{L}]*\d[\p{L}\d/-]*/gu

/** The question is answered with what stands above it, and did not show that it was known. */
function isSaidAgain(message: Message, next: Message, { visible, reader }: Timeline): boolean {
  const tokensOf = (text: string) =>
    new Set([...contentWords(text, reader.polish), ...(text.toLowerCase().match(NUMBER) ?? [])])
  const before = visible.slice(0, visible.indexOf(message)).filter(({ from }) => from === 'customer')
  const told = tokensOf(before.map(({ text }) => text).join('\n'))
  const shown = tokensOf(message.text)
  const answer = [...tokensOf(next.text)].filter((token) => !shown.has(token))
  const again = answer.filter((token) => told.has(token)).length
  return again >= SAID_AGAIN.words && again >= SAID_AGAIN.share * answer.length
}

function asksAgain(message: Message, timeline: Timeline): boolean {
  if (timeline.findings.some(({ code, message: id }) => code === 'repeated-ask' && id === message.id)) return true
  if (timeline.says(message, asksAnew) && message.text.includes('?') && matterWasTold(message, timeline)) return true
  const asks =
    message.text.includes('?') || askedSlots(timeline.read(message)).length > 0 || timeline.says(message, wantsToHear)
  const next = customerAfter(message, timeline)
  return asks && next !== undefined && (timeline.says(next, toldBefore) || isSaidAgain(message, next, timeline))
}

function matterWasTold(message: Message, { visible, reader }: Timeline): boolean {
  return visible
    .slice(0, visible.indexOf(message))
    .some(
      ({ from, text }) =>
        from === 'customer' &&
        (REFERENCE.test(text) ||
          (findPersonRequest(text, reader.polish) === null &&
            contentWords(text, reader.polish).length >= LEAST_WORDS_OF_MATTER)),
    )
}

function customerAfter(message: Message, { visible }: Timeline): Message | undefined {
  const next = visible[visible.indexOf(message) + 1]
  return next?.from === 'customer' ? next : undefined
}
