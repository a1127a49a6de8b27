import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { articleLineFormat } from '../../contract/formats/check-case.ts'
import type { Article } from '../../core/knowledge/knowledge.ts'
import { readLines } from './json-lines.ts'
import { parseLine } from './parse-line.ts'
import { readArticle } from './read-playbook.ts'

/**
 * Articles of a folder of Markdown files (the file's name is the id) or of one `.jsonl` file, in the order of their ids.
 * @throws {Error} in words, when the path holds no article or a line is not valid.
 */
export async function readKnowledge(path: string): Promise<readonly Article[]> {
  const articles = (await stat(path)).isDirectory() ? await readFolder(path) : await readLineFile(path)
  if (articles.length === 0) throw new Error(`${path}: no article here (expected *.md files or one .jsonl file)`)
  return articles
}

async function readFolder(folder: string): Promise<readonly Article[]> {
  const files = (await readdir(folder)).filter((file) => extname(file) === '.md').sort()
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8')
      const id = basename(file, '.md')
      return readArticle({ id, title: /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? id, text })
    }),
  )
}

async function readLineFile(file: string): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const line of readLines(file)) {
    const parsed = parseLine(line.text, articleLineFormat)
    if ('reason' in parsed) throw new Error(`${file}:${line.number}: ${parsed.reason}`)
    articles.push(readArticle(parsed.value))
  }
  return articles.sort((a, b) => a.id.localeCompare(b.id))
}
