import { describe } from 'vitest'
import { describeBus } from '../../ports/testing/bus-suite.ts'
import { memoryBus } from './memory-bus.ts'

describe('the bus within one process', () => {
  const bus = memoryBus(() => {})
  describeBus(() => [bus, bus])
})
