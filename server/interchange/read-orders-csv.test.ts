import { describe, expect, it } from 'vitest'
import { readOrdersCsv } from './read-orders-csv.ts'

const HEAD = 'number;email;state;expected;total'

describe('orders in a CSV file', () => {
  it('are read with semicolons, a byte order mark and sums as people write them', () => {
    const csv = `\uFEFF${HEAD}\nZAM-1;Anna@Poczta.example;shipped;2026-11-25;1 299,50 zł\nZAM-2;jan@poczta.example;new;;99`
    const { orders, problems } = readOrdersCsv(csv)
    expect(problems).toEqual([])
    expect(orders).toMatchObject([
      { number: 'ZAM-1', email: 'anna@poczta.example', state: 'shipped', expected: '2026-11-25', total: 129_950 },
      { number: 'ZAM-2', total: 9_900 },
    ])
  })

  it.each([
    ['no address', `${HEAD}\nZAM-1;anna;new;;`, { line: 2, column: 'email', value: 'anna' }],
    ['an unknown state', `${HEAD}\nZAM-1;a@b.example;w drodze;;`, { line: 2, column: 'state', value: 'w drodze' }],
    ['no day', `${HEAD}\nZAM-1;a@b.example;new;25.11.2026;`, { line: 2, column: 'expected', value: '25.11.2026' }],
    ['no sum', `${HEAD}\nZAM-1;a@b.example;new;;sto złotych`, { line: 2, column: 'total', value: 'sto złotych' }],
    ['an unknown column', 'number,email,state,isAdmin\nZ,a@b.example,new,1', { line: 1, column: 'isadmin' }],
    ['a missing column', 'number,email\nZ,a@b.example', { line: 1, column: 'state' }],
  ])('with %s say which line and column', (_, csv, problem) => {
    expect(readOrdersCsv(csv).problems[0]).toMatchObject(problem)
  })

  it.each(['', 'number,email,state\n"ZAM-1,a@b.example,new', '\u0000\u0001;;;'])('never crash: %j', (csv) => {
    expect(readOrdersCsv(csv).orders).toEqual([])
  })
})
