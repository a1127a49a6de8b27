import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { type PhraseMatch, phrases } from '../text/phrases.ts'

/** Says that something comes with this very message. */
const attached = phrases(`
  w zalaczniku, w zalaczeniu, w =zalacznikach, jako zalacznik, w formie zalacznika,
  =zalaczam|=zalaczamy|=zalaczylam|=zalaczylem|=zalaczylismy,
  =dolaczam|=dolaczamy|=dolaczylam|=dolaczylem|=dolaczylismy, =podpinam|=podpinamy|=podpielam|=podpialem,
  =przesylam|=przesylamy|=przeslalam|=przeslalem|=przeslalismy ..4 zalacznik, =wysylam|=wysylamy|=wyslalam|=wyslalem|=wyslalismy ..4 zalacznik, =zalacznik do tej|niniejszej|mojej wiadomosc|mail,
  =zalaczony|=zalaczona|=zalaczone|=dolaczony|=dolaczona|=dolaczone do ..1 wiadomosc|mail|mejl|odpowiedz|list,
  znajdowac|znalezc ..2 w zalaczonym|zalaczonej|zalaczonych, =see attached, =attached is|please|you,
  =i =attach|=attached, =attached =is|=are|=you, =in =the =attachment, =find =attached
`)

/** The attachment is the customer's, another document's, another parcel's, or is yet to come. */
const elsewhere = phrases(`
  prosic ..4 zalacznik, prosic ..4 =zalaczyc|=dolaczyc, =zalaczony przez, pan|pani|panstwo zalacznik,
  otrzymac ..3 zalacznik, =zalaczyl|=zalaczyla|=dolaczyl|=dolaczyla, zalacznik nr, zalacznik =nr|numer,
  zalacznik do regulamin|umowa|faktura|wniosek|rozporzadzenie|ustawa,
  do paczka|przesylka|zamowienie|zestaw|koszyk|przesylki, w paczka|przesylka, odsylac|odeslac ..4 zalacznik,
  dziekowac ..4 zalacznik, nie ..2 zalacznik, nie ..2 =zalaczam|=dolaczam,
  wczesniejszy|poprzedni|wczorajszy|tamten ..1 wiadomosc|mail|mejl, w zalaczniku ..4 otrzymac, bez zalacznik,
  gratis, probka, do program|grupa|klub|newsletter|spotkanie|rozmowa
`)

/** "W załączniku" and nothing is attached. */
export const missingAttachment: Check = {
  phrases: [attached, elsewhere],
  look: (scene) => (scene.input.attachments.length > 0 ? [] : promised(scene).slice(0, 1).map(report)),
}

/** A sentence that also speaks of another attachment is left alone. */
function promised(scene: Scene): readonly PhraseMatch[] {
  const doubtful = new Set(scene.found(elsewhere).map(({ sentence }) => sentence))
  return scene
    .found(attached)
    .filter(({ sentence }) => !doubtful.has(sentence) && !scene.reading.sentences[sentence]?.asks)
}

function report(place: PhraseMatch): ReturnType<typeof observe> {
  return observe(
    place,
    0.9,
    'Wiadomość zapowiada załącznik, a żaden plik nie jest dołączony.',
    'The message announces an attachment, but no file is attached.',
  )
}
