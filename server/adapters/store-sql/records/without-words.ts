/** Keys whose values are our own words: kinds, codes and ids. Everything else that is text may be somebody's. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'kind',
  'because',
  'name',
  'label',
  'code',
  'type',
  'id',
  'conversation',
  'message',
  'article',
  'passage',
  'from',
  'verdict',
  'outcome',
  'pilot',
  'step',
  'riskReasons',
  'channel',
  'severity',
  'origin',
])
/** What codes and ids look like; a name of a person or file that stands under such a key does not. */
const CODE = /^[a-z0-9]+(?:[-:][a-z0-9]+)*$/

/** The same record with every text gone that is not ours; numbers, switches and shape stay. */
export function withoutWords(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return OWN_WORDS.has(key) && CODE.test(value) ? value : ''
  if (key === 'attachments') return []
  if (Array.isArray(value)) return value.map((one) => withoutWords(one, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutWords(one, name)]))
}

/** The record with the words gone from every part that names one of these ids. */
export function withoutWordsOf(ids: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutWordsOf(ids, one))
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value)
  if (parts.some(([, one]) => typeof one === 'string' && ids.has(one))) return withoutWords(value)
  return Object.fromEntries(parts.map(([name, one]) => [name, withoutWordsOf(ids, one)]))
}
