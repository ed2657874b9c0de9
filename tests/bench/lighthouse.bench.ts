/** Lighthouse on the first screen, as a phone on a slow network and as a desktop. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { chromium } from '@playwright/test'
import type { Result } from 'lighthouse'
import { WHOLE_BROWSER } from '#support/browser.ts'
import { sharedOrigin } from './devices.ts'
import { atLeast, median, type Goal } from './figures.ts'

export const name = 'lighthouse'

const RUNS = 3

/** Category → the score asked for, of 100. */
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100 } as const

/** Medians per category, and the audits that cost points in any run. */
export async function run(): Promise<object> {
  return { desktop: await measure('desktop'), mobile: await measure('mobile') }
}

type Preset = 'desktop' | 'mobile'

interface Report {
  readonly scores: ReadonlyMap<string, number>
  readonly failed: readonly string[]
}

async function measure(preset: Preset) {
  const origin = await sharedOrigin()
  const reports: Report[] = []
  for (let run = 0; run < RUNS; run += 1) reports.push(await audit(origin, preset))
  return {
    ...Object.fromEntries(Object.entries(WANTED).map(toGoal(reports))),
    belowFull: [...new Set(reports.flatMap(({ failed }) => failed))],
  }
}

const toGoal =
  (reports: readonly Report[]) =>
  ([category, wanted]: readonly [string, number]): readonly [string, Goal] => {
    const scores = reports.map((report) => report.scores.get(category) ?? 0)
    return [category, atLeast(median(scores), wanted)]
  }

/** In a new browser each time: nothing is cached, no service worker is there. */
async function audit(url: string, preset: Preset): Promise<Report> {
  const port = await findFreePort()
  const browser = await chromium.launch({
    ...WHOLE_BROWSER,
    args: [...(WHOLE_BROWSER.args ?? []), `--remote-debugging-port=${port}`],
  })
  try {
    const { default: lighthouse, desktopConfig } = await import('lighthouse')
    const flags = { port, onlyCategories: Object.keys(WANTED), logLevel: 'error' } as const
    const result = await lighthouse(url, flags, preset === 'desktop' ? desktopConfig : undefined)
    if (!result) throw new Error('Lighthouse made no report')
    return toReport(result.lhr)
  } finally {
    await browser.close()
  }
}

function toReport({ categories, audits }: Result): Report {
  const scores = Object.entries(categories).map(
    ([category, { score }]) => [category, (score ?? 0) * 100] as const,
  )
  const weighed = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
  const failed = weighed
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => [audit?.id, audit?.displayValue].filter(Boolean).join(': '))
  return { scores: new Map(scores), failed }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
