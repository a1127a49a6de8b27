/** A word, stem or concept of a text, and how much its occurrence counts. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** What is indexed as one whole: its terms by field, every field with its weight. */
export type TermDocument = readonly TermField[]

export interface TermField {
  readonly weight: number
  readonly terms: readonly WeightedTerm[]
}

/** BM25F postings: what a term adds to a document's score is worked out while indexing, so searching only adds. */
export interface TermIndex {
  readonly size: number
  readonly ids: ReadonlyMap<string, number>
  /** Postings of term i: positions `starts[i]` to `starts[i + 1]` of the two arrays below. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly impacts: Float32Array
  /** Inverse document frequency of term i. */
  readonly rarity: Float32Array
}

/** Usual values of BM25; the figures hardly move between 0.9 and 1.6, 0.3 and 0.75. */
const SATURATION = 1.2
const LENGTH_SHARE = 0.5

/** Indexes documents by their position in the list. */
export function buildTermIndex(documents: readonly TermDocument[]): TermIndex {
  const averages = averageLengths(documents)
  const ids = new Map<string, number>()
  const postings: { documents: number[]; frequencies: number[] }[] = []

  documents.forEach((fields, document) => {
    for (const [term, frequency] of termFrequencies(fields, averages)) {
      const id = ids.get(term) ?? ids.size
      if (id === ids.size) {
        ids.set(term, id)
        postings.push({ documents: [], frequencies: [] })
      }
      postings[id]?.documents.push(document)
      postings[id]?.frequencies.push(frequency)
    }
  })
  return { size: documents.length, ids, ...pack(postings, documents.length) }
}

/** Term → frequency over all fields, each field's share set against its usual length. */
function termFrequencies(fields: TermDocument, averages: readonly number[]): Map<string, number> {
  const frequencies = new Map<string, number>()
  fields.forEach(({ weight, terms }, field) => {
    const usual = averages[field] || 1
    const scale = weight / (1 - LENGTH_SHARE + (LENGTH_SHARE * terms.length) / usual)
    for (const { term, weight: share } of terms) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + share * scale)
    }
  })
  return frequencies
}

function averageLengths(documents: readonly TermDocument[]): readonly number[] {
  const fieldCount = documents[0]?.length ?? 0
  return Array.from({ length: fieldCount }, (_, field) => {
    const lengths = documents.map((fields) => fields[field]?.terms.length ?? 0).filter((length) => length > 0)
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  })
}

function pack(postings: readonly { documents: number[]; frequencies: number[] }[], size: number) {
  const total = postings.reduce((sum, { documents }) => sum + documents.length, 0)
  const starts = new Uint32Array(postings.length + 1)
  const documents = new Uint32Array(total)
  const impacts = new Float32Array(total)
  const rarity = new Float32Array(postings.length)

  let at = 0
  postings.forEach((posting, id) => {
    const idf = Math.log(1 + (size - posting.documents.length + 0.5) / (posting.documents.length + 0.5))
    rarity[id] = idf
    starts[id] = at
    documents.set(posting.documents, at)
    posting.frequencies.forEach((frequency, i) => {
      impacts[at + i] = (idf * (frequency * (SATURATION + 1))) / (frequency + SATURATION)
    })
    at += posting.documents.length
  })
  starts[postings.length] = at
  return { starts, documents, impacts, rarity }
}

/** In an index this large, a term found in more than this share of the documents tells next to nothing and costs most of the time. */
const LARGE = 4000
const COMMON_SHARE = 0.04

/** Sums each document's score into a list as long as the index; 0 = no term of the query in it. */
export function scoreDocuments(query: readonly WeightedTerm[], index: TermIndex): Float32Array {
  const scores = new Float32Array(index.size)
  for (const { id, weight } of tellingTerms(query, index)) {
    const end = index.starts[id + 1] ?? 0
    for (let i = index.starts[id] ?? 0; i < end; i++) {
      const document = index.documents[i] as number
      scores[document] = (scores[document] as number) + weight * (index.impacts[i] as number)
    }
  }
  return scores
}

interface FoundTerm {
  readonly id: number
  readonly weight: number
}

/** The query's terms that the index holds; in a large index without the common ones, where others remain. */
function tellingTerms(query: readonly WeightedTerm[], index: TermIndex): readonly FoundTerm[] {
  const found = query.flatMap(({ term, weight }) => {
    const id = index.ids.get(term)
    return id === undefined ? [] : [{ id, weight }]
  })
  if (index.size < LARGE) return found
  const most = index.size * COMMON_SHARE
  const rare = found.filter(({ id }) => (index.starts[id + 1] ?? 0) - (index.starts[id] ?? 0) <= most)
  return rare.length > 0 ? rare : found
}

/** Positions of the highest scores above zero, best first; equal scores keep the order of the documents. */
export function bestDocuments(scores: Float32Array, limit: number): readonly number[] {
  const best: number[] = []
  let floor = 0
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] ?? 0
    if (score <= floor) continue
    let place = best.length
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--
    best.splice(place, 0, document)
    if (best.length > limit) best.pop()
    if (best.length === limit) floor = scores[best[limit - 1] ?? 0] ?? 0
  }
  return best
}
