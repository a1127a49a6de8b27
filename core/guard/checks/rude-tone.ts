import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'

/** Insult, scorn, irritation and orders to be quiet. */
const rude = phrases(`
  =glupi|=glupia|=glupie|=glupota ..2 pytanie|klient|pan|pani|uwaga|wiadomosc, idiota|idiotka|debil|kretyn|glupek|matol|cham|chamstwo|baran|osiol|nieuk|tuman, zamknac sie, =spadaj|=odczep|=odwal|=ogarnij|=zamknij|=wynocha|=spierdalaj|=wypad ..1 sie, kurwa|kurde|cholera|cholerny|pieprzyc|pierdolic|dupa|gowno, w dupie,
  miec|=mamy|=mam ..4 powyzej|po ..1 =uszu|=dziurki|=kokardy, miec ..4 dosc|dosyc ..3 =pana|=pani|=panstwa|=takich|klient|klientow|marudzenie|pretensja, =pan|=pani|=pana|=panu|=klientow|=klientom|=takich ..3 =podejsciem|=charakterem|=poziomem|=inteligencja|=rozumem, =wystarczy|=trzeba|=nalezalo|=warto|=mozna ..2 umiec|nauczyc|potrafic ..1 czytac|liczyc|myslec|sluchac,
  =sie =nie =czyta|=mysli|=slucha|=potrafi ..6 =sie, prosic ..3 nauczyc ..1 sie ..2 czytac|liczyc|pisac|kultura|zachowac, czego ..2 =pan|=pani ..2 nie =rozumie, ile ..1 raz|razy ..2 =mam|=mamy|=mozna ..2 powtarzac|tlumaczyc|pisac|mowic, =powtarzam ..1 =po =raz ..3, prosic ..2 nie =zawracac|=marudzic|=histeryzowac|=zameczac|=zasmiecac|=spamowac|=jeczec|=wymyslac|=krzyczec, prosic ..2 przestac ..1 marudzic|jeczec|narzekac|histeryzowac|wymyslac|krzyczec|pisac|meczyc, nie zawracac ..1 glowa|gitara,
  ruszyc|podniesc ..2 z ..1 =kanapy|=fotela|=krzesla, ruszyc ..1 glowa|tylek, zejsc ..1 na ziemia, =gratuluje|=gratulujemy|=brawo ..2 spostrzegawczosc|pomyslowosc|refleks|inteligencja|odkrycie|logika, =brawo =pan|=pani|=panie, nie moj|nasz ..1 =problem, to juz =pana|=pani ..1 problem|zmartwienie, =nic ..1 =mnie|=nas ..2 obchodzic, =mnie|=nas to nie obchodzic, nikt ..2 =panu|=pani|=pana ..3 nie ..1 =kazal|=zmuszal|=prosil|=trzyma, nie ..2 =pan|=pani ..3 =jedyny|=jedyna|=pepkiem|=swiata, szkoda ..2 =mojego|=naszego ..1 =czasu, nie ..1 =mam|=mamy ..1 =czasu ..2 na|dla,
  co =pan|=pani ..2 sobie ..1 =wyobraza|=mysli, =pan|=pani|=panstwu ..2 =sie ..1 =cos ..1 =pomylilo, chyba ..2 =pan|=pani ..2 =zartuje|=kpi|=oszalal|=oszalala|=snil|=snila, jak =sie =nie =podoba, =zegnam, =idz|=idzcie =do =konkurencji, prosic ..2 =laskawie, =laskawie ..3, z =laski swojej, =taki|=taka =madry|=madra, =pan|=pani ..2 =klamie|=bredzi|=zmysla|=naciaga|=wyludza, =stupid|=idiot, =shut =up, =learn =to =read
`)
/** Capitals that are a name, a code or a heading are short; a shout is a run of words, or fewer with an exclamation mark behind. */
const SHOUT =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}{2,}[ ,!]+){3,}\p{Lu}{2,}(?![\p{L}\p{N}])|(?:\p{Lu}{2,}[ ,]+){2}\p{Lu}{2,}!)/u
const SHOUT_LETTERS = 16

/** Insult, sarcasm, or a shout in capitals. What the customer wrote in capitals may be quoted. */
export const rudeTone: Check = {
  phrases: [rude],
  look: (scene) => {
    const [said] = scene.found(rude)
    const place = said ?? shout(scene)
    if (place === null || place === undefined) return []
    return [
      observe(
        scene.sentenceAt(sentenceOf(place, scene)),
        said === undefined ? 0.8 : 0.88,
        'Ten fragment brzmi nieuprzejmie. Klient zapamięta ton, nie treść.',
        'This part sounds rude. The customer will remember the tone, not the content.',
      ),
    ]
  },
}

function shout({ text, isKnownWording }: Scene): { readonly start: number; readonly end: number } | null {
  const match = SHOUT.exec(text)
  if (match === null || match[0].replace(/\P{Lu}/gu, '').length < SHOUT_LETTERS || isKnownWording(match[0])) return null
  return { start: match.index, end: match.index + match[0].length }
}

function sentenceOf(place: { readonly start: number }, { reading }: Scene): number {
  return reading.sentences.findIndex(({ start, end }) => start <= place.start && place.start < end)
}
