/** Starts of lines that bring in what somebody else wrote. */
const QUOTE_LINE = /^[ \t]*>.*$/gm
const QUOTE_START =
  /^(?:-{2,} ?(?:Original Message|Wiadomość oryginalna|Wiadomość przekazana|Oryginalna wiadomość|Forwarded message)[^\n]*|W dniu [^\n]{4,80} (?:napisał|napisała|napisał\(a\)|pisze):?|On [^\n]{4,80} wrote:|(?:Od|From): [^\n]{3,120}\n(?:Wysłano|Sent|Do|To|Data|Date): )/im

/**
 * The text with quoted history blanked out, place by place: what others wrote is never this author's mistake,
 * and every span found in the rest holds in the original.
 */
export function maskQuoted(text: string): string {
  const start = QUOTE_START.exec(text)
  const own = start === null ? text : text.slice(0, start.index) + blank(text.slice(start.index))
  return own.includes('>') ? own.replace(QUOTE_LINE, blank) : own
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
