import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Article } from '../../core/knowledge/knowledge.ts'
import type { ArticleId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { type DemoCustomer, type DemoProduct, parseCustomers, parseProducts } from './people.ts'
import { parseScenarios, type Scenario } from './scenario.ts'

export interface DemoFiles {
  readonly articles: readonly Article[]
  readonly customers: readonly DemoCustomer[]
  readonly products: readonly DemoProduct[]
  readonly scenarios: readonly Scenario[]
}

const here = (path: string) => new URL(path, import.meta.url)

/** The invented firm as it was written. @throws {Error} naming the file and line that cannot be read. */
export async function readDemoFiles(): Promise<DemoFiles> {
  const [articleFiles, scenarioFiles] = await Promise.all([filesOf('articles/', '.md'), filesOf('scenarios/', '.txt')])
  return {
    articles: articleFiles.map(({ file, text }) => parseArticle(basename(file, '.md'), text)),
    customers: parseCustomers(await readFile(here('customers.txt'), 'utf8')),
    products: parseProducts(await readFile(here('products.txt'), 'utf8')),
    scenarios: scenarioFiles.flatMap(({ file, text }) => parseScenarios(text, file)),
  }
}

async function filesOf(folder: string, ending: string) {
  const files = (await readdir(here(folder))).filter((file) => file.endsWith(ending)).sort()
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(here(folder + file), 'utf8') })))
}

/** First line `# Title`, then optionally `tagi: a, b` and `pytania: … | …`, then the text. */
function parseArticle(id: string, file: string): Article {
  const [title = '', ...lines] = file.split('\n')
  const list = (name: string, by: string) =>
    lines
      .flatMap((line) => (line.startsWith(`${name}: `) ? line.slice(name.length + 2).split(by) : []))
      .map((word) => word.trim())
  return {
    id: id as ArticleId,
    title: title.replace(/^# /, '').trim(),
    text: lines
      .filter((line) => !/^(tagi|pytania): /.test(line))
      .join('\n')
      .trim(),
    tags: list('tagi', ','),
    phrasings: list('pytania', '|'),
    owner: null,
    updatedAt: 0 as Instant,
    reviewBy: null,
    url: `https://zielonyparapet.example/pomoc/${id}`,
  }
}
