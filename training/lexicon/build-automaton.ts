/** A state of the automaton while it is being built. Labels ascend. */
interface State {
  labels: number[]
  targets: State[]
  final: boolean
  id: number
  address: number
}

const newState = (): State => ({ labels: [], targets: [], final: false, id: -1, address: -1 })

/** Arc flags, shared with `polish/lexicon/automaton.ts`, which explains the layout. */
const LAST = 0x80
const NEXT = 0x40
const FINAL = 0x20

/**
 * The minimal automaton of the sorted, distinct byte sequences, as bytes that `polish/lexicon/automaton.ts` reads.
 * @throws when the sequences are not in ascending order.
 */
export function buildAutomaton(sequences: Iterable<Uint8Array>): Uint8Array {
  return serialise(minimise(sequences))
}

/** Incremental construction from sorted data (Daciuk et al., 2000). */
function minimise(sequences: Iterable<Uint8Array>): State {
  const register = new Map<string, State>()
  const root = newState()
  let path: State[] = [root]
  let previous = new Uint8Array()
  let count = 0

  const settle = (depth: number): void => {
    for (let at = path.length - 1; at > depth; at--) {
      const state = path[at] as State
      const key = `${state.final ? 1 : 0}|${state.labels.join(',')}|${state.targets.map((target) => target.id).join(',')}`
      const known = register.get(key)
      if (known === undefined) {
        state.id = count++
        register.set(key, state)
      } else {
        const parent = path[at - 1] as State
        parent.targets[parent.targets.length - 1] = known
      }
    }
    path = path.slice(0, depth + 1)
  }

  for (const sequence of sequences) {
    let shared = 0
    while (shared < previous.length && shared < sequence.length && previous[shared] === sequence[shared]) shared++
    if (shared === sequence.length || (shared < previous.length && (previous[shared] ?? 0) > (sequence[shared] ?? 0))) {
      throw new Error(`sequences must ascend and differ: ${previous.join()} before ${sequence.join()}`)
    }
    settle(shared)
    for (let at = shared; at < sequence.length; at++) {
      const next = newState()
      const state = path[at] as State
      state.labels.push(sequence[at] ?? 0)
      state.targets.push(next)
      path.push(next)
    }
    const end = path.at(-1) as State
    end.final = true
    previous = Uint8Array.from(sequence)
  }
  settle(0)
  return root
}

/** Lays states out so that the most wanted ones have short addresses, then writes addresses until they no longer move. */
function serialise(root: State): Uint8Array {
  const states = layOut(root)
  const labels = commonLabels(states)
  const indexOf = new Map(labels.map((label, index) => [label, index + 1]))

  for (let address = labelHeader(labels); ; ) {
    let at = address
    let moved = false
    for (let index = 0; index < states.length; index++) {
      const state = states[index] as State
      if (state.address !== at) moved = true
      state.address = at
      at += sizeOf(state, states[index + 1], indexOf)
    }
    if (!moved) {
      const bytes = new Uint8Array(at)
      write(bytes, states, labels, indexOf, root)
      return bytes
    }
    address = labelHeader(labels)
  }
}

const labelHeader = (labels: readonly number[]): number => 5 + labels.length

function layOut(root: State): State[] {
  const wanted = new Map<State, number>()
  const order: State[] = []
  const visit = (state: State): void => {
    for (const target of state.targets) {
      const seen = wanted.get(target)
      wanted.set(target, (seen ?? 0) + 1)
      if (seen === undefined) visit(target)
    }
    order.push(state)
  }
  visit(root)
  order.reverse()
  const first = order.filter((state) => (wanted.get(state) ?? 0) > 7 && state.targets.length > 0)
  first.sort((a, b) => (wanted.get(b) ?? 0) - (wanted.get(a) ?? 0) || a.id - b.id)
  const chosen = new Set(first)
  return [...first, ...order.filter((state) => !chosen.has(state) && state.targets.length > 0)]
}

function commonLabels(states: readonly State[]): number[] {
  const counts = new Map<number, number>()
  for (const state of states) for (const label of state.labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b).slice(0, 31)
}

const addressLength = (address: number): number =>
  address < 0x80 ? 1 : address < 0x4000 ? 2 : address < 0x200000 ? 3 : 4
const addressOf = (state: State): number => (state.targets.length === 0 ? 0 : Math.max(state.address, 1))

function sizeOf(state: State, following: State | undefined, indexOf: ReadonlyMap<number, number>): number {
  let size = 0
  for (let arc = 0; arc < state.labels.length; arc++) {
    const target = state.targets[arc] as State
    size += indexOf.has(state.labels[arc] ?? 0) ? 1 : 2
    if (!(target === following && arc === state.labels.length - 1)) size += addressLength(addressOf(target))
  }
  return size
}

function write(
  bytes: Uint8Array,
  states: readonly State[],
  labels: readonly number[],
  indexOf: ReadonlyMap<number, number>,
  root: State,
): void {
  new DataView(bytes.buffer).setUint32(0, root.address, true)
  bytes[4] = labels.length
  bytes.set(labels, 5)
  states.forEach((state, index) => {
    let at = state.address
    for (let arc = 0; arc < state.labels.length; arc++) {
      const label = state.labels[arc] ?? 0
      const target = state.targets[arc] as State
      const short = indexOf.get(label)
      const last = arc === state.labels.length - 1
      const next = last && target === states[index + 1]
      bytes[at++] = (last ? LAST : 0) | (next ? NEXT : 0) | (target.final ? FINAL : 0) | (short ?? 0)
      if (short === undefined) bytes[at++] = label
      if (next) continue
      let address = addressOf(target)
      while (address >= 0x80) {
        bytes[at++] = (address & 0x7f) | 0x80
        address >>>= 7
      }
      bytes[at++] = address
    }
  })
}
