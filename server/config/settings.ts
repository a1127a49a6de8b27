import { z } from 'zod'

/** What an operator can set. Everything about the firm itself is set in the console and stands in its playbook. */
export const settings = z.strictObject({
  /** TCP port; 0 = any free one. */
  port: z.coerce.number().int().min(0).max(65_535).default(3210),
  host: z.string().min(1).default('127.0.0.1'),
  /** Folder of the embedded store and of this installation's secrets. */
  data: z.string().min(1).default('.opiekun'),
  /** Absent: the embedded store in `data`. */
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Absent: this process is the only node. */
  natsUrl: z.url({ protocol: /^(nats|tls|wss?)$/ }).optional(),
  /** How people's browsers reach this server; absent: `http://<host>:<port>`. */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of the product's own mail. */
  mailFrom: z.email().optional(),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Whose `X-Forwarded-For` is believed: addresses or networks, comma-separated, or `loopback`. */
  trustProxy: z.string().min(1).default('loopback'),
  /** Multiplies every request limit; 0 = no limits, for benchmarks only. */
  rateLimits: z.coerce.number().min(0).max(1000).default(1),
  /** Opens `/metrics` to whoever sends it as a bearer token; absent: this machine only. */
  metricsToken: z.string().min(16).optional(),
  /** Hosts of the internal network that addresses typed in the console may lead to, comma-separated; empty: none. */
  privateHosts: z.string().default(''),
})

export type Settings = z.output<typeof settings>
export type SettingName = keyof Settings

/** The names that documentation, scripts and containers rely on. */
export const ENVIRONMENT: Readonly<Record<SettingName, string>> = {
  port: 'OPIEKUN_PORT',
  host: 'OPIEKUN_HOST',
  data: 'OPIEKUN_DATA',
  databaseUrl: 'OPIEKUN_DATABASE_URL',
  natsUrl: 'OPIEKUN_NATS_URL',
  publicUrl: 'OPIEKUN_PUBLIC_URL',
  smtpUrl: 'OPIEKUN_SMTP_URL',
  mailFrom: 'OPIEKUN_MAIL_FROM',
  logLevel: 'OPIEKUN_LOG_LEVEL',
  trustProxy: 'OPIEKUN_TRUST_PROXY',
  rateLimits: 'OPIEKUN_RATE_LIMITS',
  metricsToken: 'OPIEKUN_METRICS_TOKEN',
  privateHosts: 'OPIEKUN_PRIVATE_HOSTS',
}

/** The hosts a comma-separated setting names, in small letters. */
export function hostsIn(setting: string): readonly string[] {
  return setting
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '')
}

/** What to write instead, shown beside each fault. */
export const EXPECTED: Readonly<Record<SettingName, { readonly pl: string; readonly en: string }>> = {
  port: { pl: 'liczba od 0 do 65535, np. 3210', en: 'a number from 0 to 65535, e.g. 3210' },
  host: { pl: 'adres, na którym serwer ma słuchać, np. 0.0.0.0', en: 'the address to listen on, e.g. 0.0.0.0' },
  data: { pl: 'ścieżka folderu, np. /var/lib/opiekun', en: 'a folder, e.g. /var/lib/opiekun' },
  databaseUrl: {
    pl: 'adres PostgreSQL: postgres://użytkownik:hasło@host:5432/baza',
    en: 'a PostgreSQL address: postgres://user:password@host:5432/database',
  },
  natsUrl: { pl: 'adres NATS, np. nats://host:4222', en: 'a NATS address, e.g. nats://host:4222' },
  publicUrl: {
    pl: 'adres z https://, np. https://obsluga.sklep.pl',
    en: 'an address with https://, e.g. https://service.shop.pl',
  },
  smtpUrl: {
    pl: 'adres poczty: smtps://użytkownik:hasło@host:465',
    en: 'a mail server: smtps://user:password@host:465',
  },
  mailFrom: { pl: 'adres e-mail nadawcy', en: 'the e-mail address of the sender' },
  logLevel: { pl: 'fatal, error, warn, info, debug albo silent', en: 'fatal, error, warn, info, debug or silent' },
  trustProxy: {
    pl: 'loopback albo adresy serwerów pośredniczących po przecinku',
    en: 'loopback, or addresses of proxies separated by commas',
  },
  rateLimits: { pl: 'liczba od 0 do 1000; 1 = zwykłe limity', en: 'a number from 0 to 1000; 1 = the usual limits' },
  metricsToken: { pl: 'co najmniej 16 znaków', en: 'at least 16 characters' },
  privateHosts: {
    pl: 'nazwy lub adresy po przecinku, np. 127.0.0.1,ollama',
    en: 'names or addresses separated by commas, e.g. 127.0.0.1,ollama',
  },
}
