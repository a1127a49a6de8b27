const MOST_NAME = 150

/** A name that is safe to show and to save under: one part of a path, without signs that hide, turn or end it early. */
export function fileNameOf(given: string | null, type: string): string {
  const name = (given ?? '')
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replaceAll(/[\\/:*?"<>|]/g, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '')
  if (name === '') return type === 'message/rfc822' ? 'wiadomość.eml' : 'bez-nazwy'
  if (name.length <= MOST_NAME) return name.toWellFormed()
  const ending = /\.[\p{L}\d]{1,8}$/u.exec(name)?.[0] ?? ''
  return `${name.slice(0, MOST_NAME - ending.length)}${ending}`.toWellFormed()
}
