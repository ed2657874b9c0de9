/** What the browser notes of itself, in all its processes and on one clock. */
import type { Page } from '@playwright/test'
import * as z from 'zod/mini'

/** Something that lasted; all times in ms. */
export interface TraceSpan {
  readonly name: string
  readonly startedAt: number
  readonly endedAt: number
}

/** In µs, as Chromium's trace format has them; what happens in one moment has no duration. */
const eventSchema = z.object({ name: z.string(), ts: z.number(), dur: z.optional(z.number()) })

/** What the browser notes of these categories while `use` lasts, in the order of its beginning. */
export async function traced(
  page: Page,
  categories: readonly string[],
  use: () => Promise<void>,
): Promise<readonly TraceSpan[]> {
  const devtools = await page.context().newCDPSession(page)
  const spans: TraceSpan[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => spans.push(...value.flatMap(toSpans)))
  const traceConfig = { includedCategories: [...categories], excludedCategories: ['*'] }
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await use()
  const complete = new Promise<void>((resolve) => {
    devtools.once('Tracing.tracingComplete', () => resolve())
  })
  await devtools.send('Tracing.end')
  await complete
  await devtools.detach()
  return spans.toSorted((a, b) => a.startedAt - b.startedAt)
}

function toSpans(value: unknown): TraceSpan[] {
  const parsed = eventSchema.safeParse(value)
  if (!parsed.success) return []
  const { name, ts, dur = 0 } = parsed.data
  return [{ name, startedAt: ts / 1_000, endedAt: (ts + dur) / 1_000 }]
}
