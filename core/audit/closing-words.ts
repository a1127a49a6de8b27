import type { Message } from '../conversation/conversation.ts'
import { type PhraseList, phrases } from '../guard/guard.ts'
import { findComplaint, findEscalation, findGratitude } from '../understanding/understanding.ts'
import { namesTime } from './named-time.ts'
import { AMISS, withoutPraise } from './praise.ts'
import { isAnswer, type Timeline } from './timeline.ts'

/** Words of which a last "ok, dziękuję, działa" is made. */
const COURTESY = new Set(
  `ok okej okay oki oke dobra dobrze dziekuje dzieki dziekujemy dzien dobry super swietnie extra ekstra pasuje jasne rozumiem spoko git tak dziala jest udalo sie
  wystarczy odpowiada zgadza zgadzaja widze milego dnia wieczoru weekendu wzajemnie pozdrawiam pozdrowienia bardzo slicznie pieknie wszystko to juz i a za pomoc
  informacje odpowiedz mila szybka no trzeba poradze sobie moze zdaze zdazy doszlo dotarla dotarlo dostalam dostalem mam gra thanks thank you great fine perfect yes
  rewelacja idealnie cudownie wspaniale dobrego zdrowia pani panu panstwu jak najbardziej poznaje okazji ja rowniez nawzajem do widzenia zobaczenia uslyszenia trudno szkoda uff uf koncu w nareszcie wreszcie wow woow jej jejku haha hehe tyle gites klawo byczo pa pozdro jasna bez uwag pytan brak razie dzis na cheers brilliant lovely sounds good works sure awesome cool that s is will do much appreciated got it worries for your help`.split(
    /\s+/,
  ),
)
const LONGEST_COURTESY = 14

/** The firm asks whether anything else is wanted: a bare "nie" then ends the matter. */
const anythingElse = phrases(
  'czy ..1 =to =wszystko, =to =wszystko, czy ..4 jeszcze ..4 pomoc|zrobic|podpowiedziec|wyjasnic|sprawdzic|cos|podac, czy ..3 moc ..3 pomoc, w czym ..2 jeszcze, cos jeszcze, jeszcze ..1 jakos ..1 pomoc, =anything =else',
)

/** Something is still wanted, or still wrong. */
export const stillOpen = phrases(`
  prosic|poprosic|=prosze|=poprosze !bardzo, !sie chciec, potrzebowac|oczekiwac|zadac, nie dzialac|dotrzec|dostac|przyjsc|byc|widziec|moc|dzialalo|pomoglo|rozumiec|zgadzac|wiedziec|ma, =dalej|=nadal|=ciagle|=wciaz, wrocic ..3 =ze, ale|tylko !dziekowac|sprobowac|poradzic|=zdaze|=ok|=okej|=dobra|=dobrze|=trudno|=rozumiem, blad|problem, czekac, pomylka, ktos ..1 inny, zart|kpina|skandal|zenada|bzdura, szkoda ..1 =slow|=gadac|=czasu|=nerwow, =bez =komentarza, =rece =opadaja, nie ma o czym ..1 mowic|rozmawiac|gadac?,
  =przykro !nie, rozczarowac|zawiesc, =zawod|=porazka|=kabaret|=cyrk|=farsa|=masakra|=dramat|=granda|=zalosne|=niepowazne|=smiech|=dno, ile ..1 =mozna, mam ..1 =dosc|=dosyc, zglaszac|skladac ..5 przelozony|skarga|kierownik
`)

/** The customer takes what was offered, says that it worked, or goes and does it. */
const settles = phrases(`
  =zrobione|=gotowe|=zmienione|=wyslane|=zaplacone|=zrobilam|=zrobilem, niech ..1 =bedzie, =moze =byc, =teraz =tak|=jest|=dziala|=dobrze|=ok, =poszlo|=przeszlo|=zadzialalo, !nie elegancko|fajnie|idealnie|wspaniale,
  =juz =dziala|=jest|=wiem|=widze|=dobrze|=ok|=doszlo|=przyszlo|=poszlo|=znalazlam|=znalazlem|=naprawione|=zaplacone !tydzien|dzien|miesiac|godzina|po|za|nic, =sam|=sama|=samo =znalazlem|=znalazlam|=zalatwilem|=zalatwilam|=poradzilem|=poradzilam|=przeszlo|=ustapilo,
  =bede|=bedziemy ..1 =domu|=miejscu|=obecna|=obecny|=czekac|=czekala|=czekal, =ok|=okej|=dobra|=dobrze|=super|=jasne|=to|=tak ..2 =bede|=lece|=jade|=przyjde|=zaplace|=wysle|=zrobie|=sprawdze|=zadzwonie !u|pisac|dzwonic|skarzyc|skladac,
  =jestem ..1 =zadowolona|=zadowolony, !nie =pomogla|=pomogl|=uratowala|=uratowal, nie =mam ..1 =wiecej|=juz ..1 =pytan, =bezcenna|=bezcenne|=nieoceniona, zloty ..3 czlowiek|kobieta, =swietna|=super|=rewelacyjna =obsluga, =cierpliwie =poczekam|=zaczekam,
  =to|=tak|=ok ..1 =wystarczy|=wystarcza, =super|=swietnie|=fajnie|=dobrze|=milo =ze !nie|dalej|nadal|dopiero,
  !nie =zobacze|=zobaczymy|=przemysle|=pomysle|=zastanowie|=rozwaze|=sprawdze|=sprobuje|=potwierdze !jak|czy|co|w|u, =dam =znac,
  =podejde|=dojade|=przyniose|=przywioze|=doniose|=poczytam|=obejrze|=przeczytam|=zainstaluje|=zrestartuje|=ustawie|=oplace|=wplace|=doplace|=podpisze|=wypelnie|=uzupelnie|=zaniose|=zostawie|=spakuje|=zapytam|=pogadam|=ogarne,
  maz|zona|syn|corka|mama|tata|kolega|kolezanka|sasiad|sasiadka|brat|siostra|babcia|dziadek|ktos ..2 =odbierze|=bedzie|=zadzwoni|=wpadnie|=podjedzie|=przyjdzie|=otworzy|=przyjedzie|=zaplaci|=zajrzy, =ulzylo|=uspokoil|=uspokoila|=ciesze|=cieszymy|=bajka|=miodzio|=cudo|=mega|=sztos|=petarda|=szacun !nie|z, bog ..1 zaplacic, =chwala =bogu, kamien ..1 =serca,
  =nic =sie =nie =stalo, =nic =nie =szkodzi, =doceniam, !nie =znalazlem|=znalazlam|=odnalazlam|=odnalazlem !blad|wada|usterka|inny,
  =zamawiam|=zamowie|=biore|=wezme|=skorzystam|=sprobuje|=zdaze|=zalatwie|=zapamietam|=wpadne|=przyjade|=podjade|=przyjde|=odbiore|=zajrze !gdzie|gdzies|indziej|inny|u|z, to =bede !pisac|dzwonic|skarzyc|skladac, musiec zdazyc
`)

/** The customer says that the case may be closed, which no "proszę" in it contradicts. */
const mayClose = phrases(
  'zamknac|zamykac ..3 sprawa|temat|zgloszenie?, =mozna|=prosze|=mozecie ..2 zamknac|zamykac, =to =wszystko, =temat =zamkniety, =sprawa =zamknieta|=zalatwiona, =close =it|=this',
)

/** What must be in the index of whoever asks for closing words. */
export const CLOSING_PHRASES: readonly PhraseList[] = [anythingElse, stillOpen, settles, mayClose]

/** True when the message leaves the firm owing nothing: thanks, an "ok", a "nie" to "czy jeszcze w czymś pomóc?". */
export function needsNoAnswer(message: Message, before: Message | undefined, timeline: Timeline): boolean {
  const { words, text } = timeline.read(message)
  if (text.includes('?') || words.length > LONGEST_COURTESY || ASKS_ON.test(text)) return false
  if (words.length === 0 || timeline.says(message, mayClose) || WAITS_GLADLY.test(text)) return true
  if (wantsNothing(message, timeline)) return true
  if (before !== undefined && namesTime(before) && agrees(message, before, timeline)) return true
  if (before !== undefined && repliesShortly(message, before, timeline)) return true
  if (before !== undefined && givesThanks(message, timeline)) return true
  if (before !== undefined && isAnswer(before)) {
    if (
      declines(message, before, timeline) ||
      waitsFor(message, before) ||
      settled(message, timeline) ||
      praises(message, timeline)
    )
      return true
    if (takesNote(message, timeline) || ownsMistake(message, timeline)) return true
  }
  const polite = words.every(({ folded }) => COURTESY.has(folded) || folded === 'nie')
  if (!polite) return false
  const refuses = words.some(({ folded }) => folded === 'nie')
  const softened = words.some(({ folded }) => folded.startsWith('ok') || folded === 'trzeba' || folded === 'dobra')
  return !refuses || softened || (before !== undefined && timeline.says(before, anythingElse))
}

/** "Ok, czekam, dziękuję": content to wait; a bare "czekam" may be a reproach. */
const WAITS_GLADLY =
  /^\W*(?:(?:ok|okej|dobra|dobrze|jasne|super|w porządku)[\s,.!]+(?:to\s+)?(?:po|za)?czekam\p{L}{0,1}[\s,.!]*(?:dzi[ęe]k\p{L}+)?|(?:po|za)?czekam\p{L}{0,1}[\s,.!]+(?:i\s+)?dzi[ęe]k\p{L}+)\W*$/iu

/** "Poczekam" agrees to wait, "czekam" does once a time was named. */
const WAITS_ON =
  /^\W*(?:(?:po|za)czekam\p{L}{0,1}|czekam\p{L}{0,1})(?:\s+(?:spokojnie|cierpliwie|w takim razie))?[\s.!]*$/iu

function waitsFor({ text }: Message, before: Message): boolean {
  return WAITS_ON.test(text) && (/(?:po|za)czekam/iu.test(text) || namesTime(before))
}

/** "Już nic, pomyłka": whoever began takes it back, and the mistake is their own. */
const WANTS_NOTHING =
  /^\W*(?:(?:a|ok|dobra)[\s,]+)?(?:ju[żz]|a)\s+nic(?:\s+(?:ju[żz]|takiego|wa[żz]nego))?\s*(?:[,.!–-]|$)\W*(?:(?:to\s+)?(?:moja\s+)?pomy[łl]ka(?!\p{L}))?/iu

function wantsNothing(message: Message, timeline: Timeline): boolean {
  const rest = { ...message, text: message.text.replace(WANTS_NOTHING, '') }
  return WANTS_NOTHING.test(message.text) && !AMISS.test(rest.text) && isContent(rest, timeline)
}

/** "A to tylko na doniczki, ok": a limit heard and taken. */
const TAKES_NOTE = /^\W*(?:a|aha|acha)(?!\p{L})[^,.!]{1,40}[,.]\s*(?:ok|okej|oki|jasne|rozumiem|spoko)\W*$/iu

/** "A kiedy pieniądze, ok": a chat leaves the question mark out. */
const STILL_ASKS =
  /(?<!\p{L})(?:kiedy|gdzie|sk[ąa]d|dok[ąa]d|ile|ilu|czemu|dlaczego|po co)(?!\p{L})|^\W*(?:a|aha|acha)\s+(?:(?:to|no|i|wi[ęe]c|teraz)\s+)?(?:co|czy|czyj\p{L}*|jak|jak[iąae]\p{L}{0,3}|kt[óo]r\p{L}+|kto|kogo|komu|kim|czego|czym)(?!\p{L})/iu

function takesNote(message: Message, timeline: Timeline): boolean {
  const { text } = message
  if (!TAKES_NOTE.test(text) || STILL_ASKS.test(text) || AMISS.test(text)) return false
  return isContent({ ...message, text: text.replace(/(?<!\p{L})tylko(?!\p{L})/giu, '') }, timeline)
}

/** A denial that praises denies nothing; what is said beside it may. */
function praises(message: Message, timeline: Timeline): boolean {
  const text = withoutPraise(message.text)
  return text !== null && isContent({ ...message, text }, timeline)
}

/** "Tak, jaka to oprawa": a chat leaves the question mark out. */
const ASKS_ON =
  /^\s*(?:tak|ok|okej|dobra|dobrze|super|dzięki|dzieki)[,.! ]+(?:a |i )?(?:jak(?:i|a|ie|iego|iej)?|któr\p{L}+|ktor\p{L}+|ile|gdzie|kiedy|czy|o której|do kiedy)(?!\p{L})(?!\s+(?:coś|cos|zawsze|najbardziej))/iu

/** "Sucho.", "Będę.", "zobaczymy jutro": so few words after the firm's question answer it and ask for nothing. */
const SHORT_REPLY = 4

function repliesShortly(message: Message, before: Message, timeline: Timeline): boolean {
  const { words } = timeline.read(message)
  if (!isAnswer(before) || !tellsAndAsks(before, timeline) || words.length > SHORT_REPLY) return false
  if (UNWELL.test(message.text) || (timeline.says(before, anythingElse) && WANTS_MORE.test(message.text))) return false
  return words.every(({ folded }) => !DENIALS.has(folded) && !/\d/.test(folded)) && isContent(message, timeline)
}

/** "To samo", "średnio": no denial, and no yes either. */
const UNWELL =
  /(?<!\p{L})(?:niestety|to samo|bez zmian|zero|ani|gorzej|[śs]rednio|w[ąa]tpi[ęe]|wola[łl]\p{L}+|s[łl]abo|kiepsko|marnie|pusto|jestem w pracy)(?!\p{L})/iu

/** "Tak, zwrot pieniędzy": what else is wanted. */
const WANTS_MORE =
  /^\W*(?:no\s+)?(?:tak|jeszcze|a|i|ale|te[żz])(?!\p{L})|(?<!\p{L})(?:(?:moj|m[óo]j|wasz)\p{L}*|(?!jeste)\p{L}{3,}cie)(?!\p{L})/iu

/** A question after something was told or done; a bare question gathers what is needed, and its answer is waited on. */
function tellsAndAsks(message: Message, timeline: Timeline): boolean {
  const { sentences, text } = timeline.read(message)
  const tells = sentences.some(({ asks, words }) => !asks && words.end - words.start >= TELLING_WORDS)
  return tells && sentences.some((sentence) => sentence.asks && !GATHERS.test(text.slice(sentence.start, sentence.end)))
}

/** "Na którą noc?": without the answer nothing goes on, so it is waited on. */
const GATHERS =
  /(?<!\p{L})(?:któr\p{L}+|jak[iąae]\p{L}{0,3}|ile|ilu|gdzie|dokąd|kto|kogo|komu|kim|czego|czyj\p{L}*|na kiedy|od kiedy)(?!\p{L})|(?<!(?:^|[,.!]\s*))(?<=\p{L}\s)czy\s+\p{L}+\?/iu

/** Shorter ones are greetings. */
const TELLING_WORDS = 3

/** A denial, or a word for a matter that goes on. */
const DENIALS = new Set(['nie', 'nic', 'nigdy', 'nikt', 'zaden', 'brak', 'no', 'not', 'znowu', 'znow'])

/** "Nie, …" is a word by itself: "nie przyszła" tells of a matter. */
const BARE_NO =
  /^\s*(?:(?:na razie|p[óo]ki co|chyba|raczej|ju[żz]|ok(?:ej)?|dobra|dzi[ęe]k\p{L}+)[\s,]+)?(?:nie|no|nope|nah)(?:\s*(?:[,.;!–-]|$)|\s+(?=dzi[ęe]k|trzeba|ma potrzeby|thank))/iu

/** "Nie trzeba", "nie przyda się": whoever was offered something does without. */
const NO_NEED =
  /^\s*(?:nic\s+(?:wi[ęe]cej|ju[żz])|(?:mo[żz]e\s+)?innym\s+razem|nie\s+(?:tym razem|trzeba|potrzeb\p{L}+|przyda(?:\s+si[ęe])?|chc[ęe]|skorzystam|b[ęe]dzie\s+potrzebn\p{L}+|ma\s+(?:takiej\s+)?potrzeby))(?:\s*[,.;!–-]|\s+(?=dzi[ęe]k)|\s*$)/iu

/** "Ale proszę uważać": said beside a refusal it rebukes, and asks for nothing now. */
const REBUKES =
  /(?:(?:ale|tylko)\s+)?(?:prosz[ęe]|niech\s+\p{L}+)\s+(?:(?:nast[ęe]pnym\s+razem|na\s+przysz[łl]o[śs][ćc]|w\s+przysz[łl]o[śs]ci|bardziej|troch[ęe])\s+)*(?:uwa[żz]a\p{L}*|pami[ęe]ta\p{L}*|pilnowa\p{L}*)(?:\s+(?:nast[ęe]pnym\s+razem|na\s+przysz[łl]o[śs][ćc]|w\s+przysz[łl]o[śs]ci|bardziej))*/iu

/** A refusal of the firm's "czy w czymś jeszcze pomóc?", or of what it offers, whatever kind word follows it. */
function declines(message: Message, before: Message, timeline: Timeline): boolean {
  const { text } = message
  const refusal = NO_NEED.test(text) ? NO_NEED : BARE_NO.test(text) ? BARE_NO : null
  if (refusal === null || !(timeline.says(before, anythingElse) || offers(before, timeline))) return false
  return isContent({ ...message, text: text.replace(refusal, '').replace(REBUKES, '') }, timeline)
}

/** "Dodać teraz?", "Czy oryginał też potrzebny?": the matter is well without it. */
const OFFERS =
  /(?<!\p{L})(?:(?!być(?!\p{L}))\p{L}+(?:ać|eć|ić|yć|uć|ąć|óc|eść|ieźć)|potrzebn[yae]|przyda(?:łby|łaby|łoby)?|(?:pan|pani|państwo)\s+(?:chce|życzy|woli|chcą|życzą)|(?:chce|chcą|życzy|życzą|woli|wolą)\s+(?:sobie\s+)?(?:pan|pani|państwo))(?!\p{L})/iu
/** Asks how it is, or asks the customer to do something: a "nie" to that leaves it open. */
const CHECKS =
  /(?<!\p{L})(?:uda\p{L}*|da\s+się|dało|działa\p{L}*|pomog\p{L}*|pomaga|widać|wystarcz\p{L}*|jasne|porządku|zgadza\p{L}*|odpowiada\p{L}*|pasuj\p{L}*|(?:może|mogą|mógłby|mogłaby|możesz|mógłbyś)\s+(?:pan|pani|państwo|być|to)|może\p{L}*\s+\p{L}+ć)(?!\p{L})/iu

function offers(message: Message, timeline: Timeline): boolean {
  const asked = lastQuestion(message, timeline)
  return asked !== null && OFFERS.test(asked) && !CHECKS.test(asked)
}

function lastQuestion(message: Message, timeline: Timeline): string | null {
  const { sentences, text } = timeline.read(message)
  const last = sentences.findLast(({ asks }) => asks)
  return last === undefined ? null : text.slice(last.start, last.end)
}

const OWN_MISTAKE =
  /(?<!\p{L})(?:m[óo]j b[łl][ąa]d|moja (?:wina|pomy[łl]ka)|gapa ze mnie|nie (?:zauwa[żz]y|doczyta)[łl]\p{L}+|faktycznie|rzeczywi[śs]cie)(?!\p{L})/iu

function ownsMistake(message: Message, timeline: Timeline): boolean {
  return OWN_MISTAKE.test(message.text) && !AMISS.test(message.text) && isContent(message, timeline)
}

function settled(message: Message, timeline: Timeline): boolean {
  return timeline.says(message, settles) && isContent(message, timeline)
}

/** "Bez problemu", "mój błąd": a fault that is none of the firm's. */
const NO_FAULT =
  /(?<!\p{L})(?:bez (?:(?:[żz]adn\p{L}+|najmniejsz\p{L}+) )?(?:problem|zarzut|zastrze[żz]e|k[łl]opot)\p{L}*|(?:to )?m[óo]j b[łl][ąa]d|(?:to )?moja (?:wina|pomy[łl]ka)|gapa ze mnie|nie (?:zauwa[żz]y|doczyta)[łl]\p{L}+)(?!\p{L})/giu

/** Nothing wanted, nothing wrong, nobody threatened. */
function isContent(said: Message, timeline: Timeline): boolean {
  const text = said.text.replace(NO_FAULT, '')
  const message = text === said.text ? said : { ...said, text }
  const { polish } = timeline.reader
  return (
    !timeline.says(message, stillOpen) &&
    findComplaint(message.text, polish) === null &&
    findEscalation(message.text, polish) === null
  )
}

/** "No to już po promocji, dziękuję bardzo": nobody is thanked for what came too late. */
const TOO_LATE =
  /(?<!\p{L})(?:ju[żz] po (?!sprawie|wszystkim|problemie|k[łl]opocie)\p{L}{3,}|za p[óo][źz]no|przepad[łl]\p{L}*)(?!\p{L})/iu

function givesThanks(message: Message, timeline: Timeline): boolean {
  if (TOO_LATE.test(message.text)) return false
  return findGratitude(message.text, timeline.reader.polish) !== null && !timeline.says(message, stillOpen)
}

/** "To ma być naprawione z reklamacji" is no yes. */
const DEMANDS = /(?<!\p{L})(?:ma(?:ją|ja)? (?:być|byc|zostać|zostac)|reklamacj\p{L}+|żądam|zadam|domagam)(?!\p{L})/iu

/** "Tak, poproszę": a please that asks for nothing else. */
const PLEASE = /(?:bardzo\s+)?(?<!\p{L})(?:po)?prosz[ęe](?:\s+bardzo)?(?=\s*(?:[,.;!]|$))/giu
/** A denial that denies nothing: "nie ma sprawy", "nie szkodzi". */
const NO_MATTER = /(?<!\p{L})nie\s+(?:ma\s+(?:sprawy|problemu|za\s+co)|szkodzi|trzeba)(?!\p{L})/giu
/** "Znów smakuje" denies nothing. */
const DENIES = new Set(['nie', 'nic', 'nigdy', 'nikt', 'zaden', 'brak', 'not'])
/** A longer answer says more than yes. */
const LONGEST_YES = 20

/** A signature may follow the question. */
const LONGEST_SIGNATURE = 60

function endsBy(question: string, { text }: Message): boolean {
  return text.length - (text.lastIndexOf(question) + question.length) <= LONGEST_SIGNATURE
}

/** True when the message says yes, one way or another, to the firm's last question: no question in it, nothing wanted, nothing wrong. */
function agrees(message: Message, before: Message | undefined, timeline: Timeline): boolean {
  if (before === undefined || !isAnswer(before)) return false
  const question = lastQuestion(before, timeline)
  if (question === null || GATHERS.test(question) || !endsBy(question, before)) return false
  // A yes to "czy coś jeszcze?" asks for more.
  if (timeline.says(before, anythingElse) || UNWELL.test(message.text)) return false
  const text = message.text.replace(PLEASE, '').replace(NO_MATTER, '')
  const { words } = timeline.read({ ...message, text })
  if (text.includes('?') || words.length > LONGEST_YES || DEMANDS.test(text)) return false
  if (words.length === 0 && text === message.text) return false
  return words.every(({ folded }) => !DENIES.has(folded)) && isContent({ ...message, text }, timeline)
}

/** A yes with which the conversation ends: whoever closed it took it for one. */
export function agreesAtEnd(message: Message, timeline: Timeline): boolean {
  const { visible } = timeline
  return message === visible.at(-1) && agrees(message, visible.at(-2), timeline)
}
