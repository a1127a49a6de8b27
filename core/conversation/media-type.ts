/** As large as common mail servers let pass, so that what comes by chat can be sent on by mail. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024

const MOST_NAME = 120

interface Kind {
  readonly type: string
  readonly endings: readonly string[]
  /** Bytes that stand at a place of every such file; null = any byte. */
  readonly starts: readonly (readonly (number | null)[])[]
}

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0))
const SKIP_4 = [null, null, null, null]
const ZIP = [ascii('PK\u0003\u0004')]

/** What firms and customers send each other. Whatever a browser or an office could run as a program is not among it. */
const KINDS: readonly Kind[] = [
  { type: 'image/png', endings: ['png'], starts: [[0x89, ...ascii('PNG\r\n\u001a\n')]] },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'], starts: [[0xff, 0xd8, 0xff]] },
  { type: 'image/gif', endings: ['gif'], starts: [ascii('GIF87a'), ascii('GIF89a')] },
  { type: 'image/webp', endings: ['webp'], starts: [[...ascii('RIFF'), ...SKIP_4, ...ascii('WEBP')]] },
  {
    type: 'image/heic',
    endings: ['heic', 'heif'],
    starts: ['heic', 'heix', 'mif1', 'msf1'].map((brand) => [...SKIP_4, ...ascii(`ftyp${brand}`)]),
  },
  { type: 'video/quicktime', endings: ['mov'], starts: [[...SKIP_4, ...ascii('ftypqt')]] },
  { type: 'video/mp4', endings: ['mp4', 'm4v'], starts: [[...SKIP_4, ...ascii('ftyp')]] },
  { type: 'application/pdf', endings: ['pdf'], starts: [ascii('%PDF-')] },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    starts: ZIP,
  },
  { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'], starts: ZIP },
  { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'], starts: ZIP },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'], starts: ZIP },
  { type: 'application/zip', endings: ['zip'], starts: ZIP },
]

const TEXTS: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv', log: 'text/plain' }

/**
 * The media type that a file's first bytes and its name's ending agree on; null = not a kind we take.
 * Neither alone is enough: bytes say what a program would do with it, the ending says which program a person opens it with.
 */
export function mediaTypeOf(name: string, content: Uint8Array): string | null {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending in TEXTS) return isPlainText(content) ? (TEXTS[ending] ?? null) : null
  const kind = KINDS.find(
    ({ endings, starts }) => endings.includes(ending) && starts.some((start) => beginsWith(content, start)),
  )
  return kind?.type ?? null
}

/** A name that is safe in any folder and any header: no paths, no control signs, no signs that turn the reading direction; 1–120 characters. */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').trim()
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length).replace(/^\.+/, '')
  return `${(stem === '' ? 'plik' : stem).slice(0, MOST_NAME - ending.length).toWellFormed()}${ending}`
}

function beginsWith(content: Uint8Array, start: Kind['starts'][number]): boolean {
  return content.length >= start.length && start.every((byte, at) => byte === null || byte === content[at])
}

/** Text holds no zero byte and hardly any control signs; what it is encoded in does not matter here. */
function isPlainText(content: Uint8Array): boolean {
  return content.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d)
}
