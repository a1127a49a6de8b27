/** A row of dashes between a table's head and its body. */
const RULE_OF_TABLE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const ROW_OF_TABLE = /^\s*\|(.+)\|\s*$/

/** A line of Markdown as a reader sees it: no signs, a bullet for an item, cells parted by a dot; null for a line that shows nothing. */
export function plainLine(line: string): string | null {
  if (line.includes('|') && RULE_OF_TABLE.test(line)) return null
  const [, cells] = ROW_OF_TABLE.exec(line) ?? []
  const text =
    cells === undefined
      ? line.replace(/^(\s*)[-*+]\s+/, '$1• ').replace(/^\s{0,3}(?:#{1,6}|>)\s+/, '')
      : cells
          .split('|')
          .map((cell) => cell.trim())
          .join(' · ')
  return text
    .replace(/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, (_, words: string, address: string) =>
      address.replace(/^mailto:/, '').endsWith(words) ? words : `${words} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
}

/** The same of a whole text. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => plainLine(line) ?? [])
    .join('\n')
}
