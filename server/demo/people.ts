/** Somebody of the invented firm's customers. */
export interface DemoCustomer {
  readonly firstName: string
  readonly surname: string
  readonly gender: 'm' | 'f'
  /** "Marku", "Anno". */
  readonly vocative: string
  readonly city: string
  readonly street: string
  readonly email: string
}

export interface DemoProduct {
  readonly sku: string
  readonly name: string
  /** Grosze. */
  readonly price: number
}

/** Lines `Marek Nowak | m | Marku | Łódź | ul. Kwiatowa 3`; blank lines and `#` comments are passed over. */
export function parseCustomers(text: string): readonly DemoCustomer[] {
  return rows(text).map(([name = '', gender, vocative = '', city = '', street = ''], i) => {
    const [firstName = '', ...rest] = name.split(' ')
    if ((gender !== 'm' && gender !== 'f') || vocative === '' || rest.length === 0)
      throw new Error(`customers.txt: cannot read "${name}"`)
    const surname = rest.join(' ')
    return {
      firstName,
      surname,
      gender,
      vocative,
      city,
      street,
      email: `${ascii(firstName)}.${ascii(surname)}${i}@poczta.example`,
    }
  })
}

/** Lines `DON-12 | Donica ceramiczna „Mgła” 12 cm | 49,90`. */
export function parseProducts(text: string): readonly DemoProduct[] {
  return rows(text).map(([sku = '', name = '', price = '']) => {
    const grosze = Math.round(Number(price.replace(',', '.')) * 100)
    if (sku === '' || name === '' || !(grosze > 0)) throw new Error(`products.txt: cannot read "${sku}"`)
    return { sku, name, price: grosze }
  })
}

function rows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()))
}

function ascii(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}
