import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { isOwnHost, parseLink } from '../text/links.ts'
import { matchesOf } from '../text/matches.ts'

/** Hosts that any Polish firm may send: carriers, payments, offices, maps, app stores. */
const COMMON_HOSTS: readonly string[] = [
  'inpost.pl',
  'dpd.com.pl',
  'dpd.com',
  'dhl.com',
  'dhl24.com.pl',
  'gls-group.com',
  'gls-group.eu',
  'ups.com',
  'fedex.com',
  'poczta-polska.pl',
  'pocztex.pl',
  'orlenpaczka.pl',
  'allegro.pl',
  'przelewy24.pl',
  'payu.pl',
  'payu.com',
  'tpay.com',
  'paypal.com',
  'blik.com',
  'gov.pl',
  'uokik.gov.pl',
  'uodo.gov.pl',
  'europa.eu',
  'google.com',
  'google.pl',
  'goo.gl',
  'youtube.com',
  'youtu.be',
  'apple.com',
  'microsoft.com',
  'facebook.com',
  'instagram.com',
  'whatsapp.com',
  'wa.me',
  'm.me',
  'zoom.us',
  'trustpilot.com',
  'opineo.pl',
  'ceneo.pl',
]

/** What looks like an address: with a scheme (also a mistyped one), with www, or a bare host with a path. */
const ADDRESS =
  /(?:\b[hH]?[tT]{1,3}[pP]{1,2}[sS]?:?\/{1,3}[^\s<>"„”]*)|(?<![@\p{L}\p{N}])www[.,][^\s<>"„”]+|(?<![@\p{L}\p{N}./:-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,12}\/[^\s<>"„”]*/gu
/** One of these stands in every address; most texts have none. */
const OF_ADDRESS = /\/|www[.,]/
/** A gap where an address should be: {link}, [LINK], <url>, "link:" with nothing behind it. */
const GAP =
  /\{\{?[^{}\n]{0,30}(?:link|url|www)[^{}\n]{0,30}\}?\}|\[[^\]\n]{0,20}(?:link|url|www|adres strony)[^\]\n]{0,20}\](?!\()|<(?:[^<>\n]{0,20}_)?(?:link|url)[^<>\n]{0,20}>|(?:link|pod adresem|stronie|tutaj):?\s*(?:https?:\/\/)?(?:\.{3}|…|#|_{3,}|X{3,})(?=\s|$|[.,;])/giu

/** A link that leads nowhere, or to a host that nobody here knows. Whether a good one answers is the link checker's matter. */
export const brokenLink: Check = {
  phrases: [],
  look: (scene) => [...gaps(scene), ...addresses(scene)],
}

function gaps(scene: Scene): ReturnType<Check['look']> {
  return matchesOf(GAP, scene.text).map((match) =>
    observe(
      { start: match.index, end: match.index + match[0].length },
      0.95,
      'W miejscu linku zostało puste pole – klient nie będzie miał w co kliknąć.',
      'A gap was left where the link should be: the customer will have nothing to click.',
      { suggestion: onlyKnownLink(scene) },
    ),
  )
}

function addresses(scene: Scene): ReturnType<Check['look']> {
  if (!OF_ADDRESS.test(scene.text)) return []
  return matchesOf(ADDRESS, scene.text).flatMap((match) => {
    const written = match[0].replace(/[.,;:!?)\]}'"”]+$/u, '')
    const fault =
      written.length < match[0].length && /^https?:\/\/$/.test(written) ? MALFORMED : faultOf(written, scene)
    if (fault === null) return []
    const span = { start: match.index, end: match.index + written.length }
    return [
      observe(span, fault.confidence, fault.pl(written), fault.en(written), {
        suggestion: nearestLink(written, scene),
      }),
    ]
  })
}

interface Fault {
  readonly confidence: number
  readonly pl: (link: string) => string
  readonly en: (link: string) => string
}

const MALFORMED: Fault = {
  confidence: 0.95,
  pl: (link) => `Adres „${link}” jest błędnie zapisany i nie zadziała.`,
  en: (link) => `The address “${link}” is malformed and will not work.`,
}
const PRIVATE: Fault = {
  confidence: 0.95,
  pl: (link) => `Adres „${link}” działa tylko wewnątrz firmy albo jest przykładem – klient go nie otworzy.`,
  en: (link) => `The address “${link}” works only inside the firm or is an example: the customer cannot open it.`,
}
const UNKNOWN: Fault = {
  confidence: 0.8,
  pl: (link) => `„${link}” prowadzi na stronę, która nie należy do firmy ani nie stoi w bazie wiedzy.`,
  en: (link) => `“${link}” leads to a site that is not the firm’s and is not in the knowledge base.`,
}

function faultOf(written: string, scene: Scene): Fault | null {
  const link = parseLink(written)
  if (link === 'malformed') return MALFORMED
  const { hosts } = scene.playbook.firm
  if (link.reserved) return isOwnHost(link.host, hosts.filter(isReserved)) ? null : PRIVATE
  if (hosts.length === 0) return null
  const known = isOwnHost(link.host, [...hosts, ...COMMON_HOSTS]) || scene.knownHosts().has(link.host)
  return known ? null : UNKNOWN
}

/** A firm may work inside a closed network; whoever lists such a host vouches for it, but for none of its kind. */
function isReserved(host: string): boolean {
  const link = parseLink(host)
  return link !== 'malformed' && link.reserved
}

function onlyKnownLink(scene: Scene): string | null {
  const [first, ...others] = scene.knownLinks()
  return others.length === 0 ? (first ?? null) : null
}

/** The one known link with the same last part of the path, else the only one with a similar host. */
function nearestLink(written: string, scene: Scene): string | null {
  const tail = lastPart(written)
  const links = scene.knownLinks()
  const samePath = links.filter((link) => tail !== '' && lastPart(link) === tail)
  const [first, ...others] = samePath.length > 0 ? samePath : links
  return others.length === 0 ? (first ?? null) : null
}

function lastPart(link: string): string {
  return /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(link.replace(/^\w+:\/{1,3}[^/]*/, ''))?.[1]?.toLowerCase() ?? ''
}
