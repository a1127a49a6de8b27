import { expect, it } from 'vitest'
import { plainLine, plainText } from './plain-markdown.ts'

it.each([
  ['## Zwroty', 'Zwroty'],
  ['- kurier: **14,99 zł**', '• kurier: 14,99 zł'],
  ['1. Spakuj paczkę.', '1. Spakuj paczkę.'],
  ['| Kurier | 14,99 zł |', 'Kurier · 14,99 zł'],
  [
    'Napisz na [adres](mailto:a@b.example) albo [a@b.example](mailto:a@b.example).',
    'Napisz na adres (mailto:a@b.example) albo a@b.example.',
  ],
  ['Weź *tylko* 2 * 3 i `kod_rabatowy`.', 'Weź tylko 2 * 3 i kod_rabatowy.'],
  ['plik_z_nazwą_x', 'plik_z_nazwą_x'],
  ['', ''],
])('shows “%s” as its reader sees it', (line, seen) => expect(plainLine(line)).toBe(seen))

it('leaves out the rule of a table and keeps every other line', () => {
  expect(plainText('# Koszt\n\n| a | b |\n|---|:--:|\n| 1 | 2 |')).toBe('Koszt\n\na · b\n1 · 2')
  expect(plainLine('---')).toBe('---')
})
