import { fileURLToPath } from 'node:url'
import type { ReportInWords, ReportPrinter } from '../../ports/report-printer.ts'

type Document = InstanceType<typeof import('pdfkit')>

const FONTS = { regular: 'figtree-regular.ttf', bold: 'figtree-bold.ttf' } as const
const INK = '#1c2321'
const SOFT = '#5c6663'
const RULE = '#c9d1ce'
const SPRUCE = '#0f5b46'
const MARGIN = 56
const GAP = 18

/** Prints on A4 with Figtree in the file, so that every reader shows Polish letters. The library is loaded with the first report. */
export const pdfReportPrinter: ReportPrinter = {
  async print(report, at) {
    const { default: PDFDocument } = await import('pdfkit')
    const document = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      lang: report.locale,
      displayTitle: true,
      info: { Title: `${report.firm} – ${report.title}`, Subject: report.period, CreationDate: new Date(at) },
    })
    const chunks: Uint8Array[] = []
    const written = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject))
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    for (const [name, file] of Object.entries(FONTS)) document.registerFont(name, fontFile(file))
    write(document, report)
    document.end()
    await written
    return new Uint8Array(Buffer.concat(chunks))
  },
}

function fontFile(name: string): string {
  return fileURLToPath(new URL(`./fonts/${name}`, import.meta.url))
}

function write(document: Document, report: ReportInWords): void {
  document.font('bold').fontSize(11).fillColor(SPRUCE).text(report.firm)
  document.font('bold').fontSize(24).fillColor(INK).text(report.title)
  document.font('regular').fontSize(11).fillColor(SOFT).text(report.period)
  document.moveDown(1)
  figures(document, report.figures)
  for (const section of report.sections) writeSection(document, section)
  document.moveDown(1)
  document.font('regular').fontSize(8.5).fillColor(SOFT).text(report.foot, { lineGap: 2 })
}

/** Side by side, between two rules. */
function figures(document: Document, all: ReportInWords['figures']): void {
  const width = document.page.width - 2 * MARGIN
  const column = (width - GAP * (all.length - 1)) / all.length
  const top = document.y
  rule(document, top)
  let bottom = top
  for (const [n, { name, value, note }] of all.entries()) {
    const x = MARGIN + n * (column + GAP)
    document
      .font('regular')
      .fontSize(9)
      .fillColor(SOFT)
      .text(name, x, top + 10, { width: column })
    document
      .font('bold')
      .fontSize(19)
      .fillColor(INK)
      .text(value, x, document.y + 2, { width: column })
    document
      .font('regular')
      .fontSize(8.5)
      .fillColor(SOFT)
      .text(note, x, document.y + 1, { width: column })
    bottom = Math.max(bottom, document.y)
  }
  rule(document, bottom + 10)
  document.x = MARGIN
  document.y = bottom + 10
}

function writeSection(document: Document, { heading, lines, none }: ReportInWords['sections'][number]): void {
  document.moveDown(1.2)
  document.font('bold').fontSize(14).fillColor(INK).text(heading)
  document.moveDown(0.3)
  if (lines.length === 0) document.font('regular').fontSize(10.5).fillColor(SOFT).text(none)
  for (const { lead, rest, hint } of lines) {
    document.font('bold').fontSize(10.5).fillColor(INK).text(lead, { lineGap: 1 })
    if (rest !== '') document.font('regular').fontSize(10.5).fillColor(INK).text(rest, { lineGap: 1 })
    if (hint !== '') document.font('regular').fontSize(9.5).fillColor(SOFT).text(hint, { lineGap: 1 })
    document.moveDown(0.5)
  }
}

function rule(document: Document, y: number): void {
  document
    .moveTo(MARGIN, y)
    .lineTo(document.page.width - MARGIN, y)
    .lineWidth(0.75)
    .strokeColor(RULE)
    .stroke()
}
