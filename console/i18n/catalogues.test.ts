import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { pl } from './pl.ts'

const PLURAL = /_(one|few|many|other)$/

const sources = import.meta.glob<string>(
  [
    '../{app,ui,setup,sign-in,inbox,conversation,knowledge,ledger,problems,changes,evaluation,dashboard,journey,promises,recall,report,settings,start,invitation,reset}/*.{ts,tsx}',
    '!**/*.test.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

const base = (key: string) => key.replace(PLURAL, '')
const bases = (catalogue: object) => [...new Set(Object.keys(catalogue).map(base))].sort()
const fields = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

/** Forms of each text that counts something: `'inbox.found' → ['one', 'few', 'many', 'other']`. */
function pluralForms(catalogue: object): Map<string, string[]> {
  const counted = Object.keys(catalogue).filter((key) => PLURAL.test(key))
  return new Map(
    counted.map((key) => [
      base(key),
      counted.filter((other) => base(other) === base(key)).map((other) => other.slice(base(key).length + 1)),
    ]),
  )
}

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect(bases(en)).toEqual(bases(pl))
  })

  it('have every plural form that Intl asks for', () => {
    const asked = (locale: string) => [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort()
    for (const [key, forms] of pluralForms(pl))
      expect({ key, forms: forms.sort() }).toEqual({ key, forms: asked('pl') })
    for (const [key, forms] of pluralForms(en))
      expect({ key, forms: forms.sort() }).toEqual({ key, forms: asked('en') })
    expect([...pluralForms(pl).keys()].sort()).toEqual([...pluralForms(en).keys()].sort())
  })

  it('fill in the same fields in both languages', () => {
    const english: Record<string, string> = en
    for (const [key, text] of Object.entries(pl)) {
      const other = english[key] ?? english[`${base(key)}_other`] ?? ''
      expect({ key, fields: fields(text) }).toEqual({ key, fields: fields(other) })
    }
  })

  it('hold no empty text', () => {
    expect([...Object.entries(pl), ...Object.entries(en)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('hold no text that nobody shows', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(80)
    const code = Object.values(sources).join('\n')
    const literals = new Set([...code.matchAll(/'([\w:.-]+)'/g)].map(([, text]) => text))
    const patterns = [...code.matchAll(/`([\w.:-]+\.\$\{[^`]*)`/g)].map(
      ([, template = '']) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('[\\w:-]+')}$`,
        ),
    )
    const unused = bases(pl).filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
    expect(unused).toEqual([])
  })
})
