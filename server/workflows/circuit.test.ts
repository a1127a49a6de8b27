import { describe, expect, it } from 'vitest'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { afterFailure, afterSuccess, type Circuit, CLOSED, tryCircuit } from './circuit.ts'

const at = (seconds: number) => (seconds * 1_000) as Instant
const open = [1, 2, 3].reduce<Circuit>((circuit) => afterFailure(circuit, at(0)), CLOSED)

describe('the circuit before somebody else’s server', () => {
  it('opens after three failures in a row, not after two with a success between', () => {
    expect(open.state).toBe('open')
    const twice = afterFailure(afterFailure(CLOSED, at(0)), at(1))
    expect(twice.state).toBe('closed')
    expect(afterFailure(afterSuccess(), at(2)).state).toBe('closed')
  })

  it('lets nobody ask while it rests, then one, and the others only after that one came back well', () => {
    expect(tryCircuit(open, at(29)).may).toBe(false)
    const probing = tryCircuit(open, at(31))
    expect(probing.may).toBe(true)
    expect(tryCircuit(probing.circuit, at(32)).may).toBe(false)
    expect(tryCircuit(afterSuccess(), at(33)).may).toBe(true)
  })

  it('rests twice as long after each probe that fails, and never longer than ten minutes', () => {
    let circuit = open
    let now = 0
    const rests: number[] = []
    for (let n = 0; n < 8; n += 1) {
      if (circuit.state !== 'open') expect.fail(circuit.state)
      rests.push(circuit.restMs / 1_000)
      now += circuit.restMs / 1_000
      circuit = afterFailure(tryCircuit(circuit, at(now)).circuit, at(now))
    }
    expect(rests).toEqual([30, 60, 120, 240, 480, 600, 600, 600])
  })
})
