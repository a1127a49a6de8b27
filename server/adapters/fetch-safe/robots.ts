import parse from 'robots-parser'

/** Of the rules of a site what is asked here. */
export interface Robot {
  /** undefined: the address is not the site's. */
  isAllowed(url: string, agent: string): boolean | undefined
  /** Seconds. */
  getCrawlDelay(agent: string): number | undefined
}

/** The rules of a robots.txt, whatever stands in it. The package's own types name its only function `default`, which it is not. */
export const readRobots = parse as unknown as (url: string, rules: string) => Robot
