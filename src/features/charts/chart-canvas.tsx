import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { whenIdle } from '#platform/idle.ts'
import { useChartLook } from './chart-look.ts'
import type { ChartModel } from './chart-model.ts'
import type * as Drawing from './draw-chart.ts'

interface ChartCanvasProps {
  readonly model: ChartModel
  /** One sentence for those who do not see it; the table beside it says the rest. */
  readonly label: string
  /** On paper, where it is not part of the charts page; the same object for the life of the chart. */
  readonly paperSize?: Drawing.PaperSize | undefined
}

/**
 * An image of a chart, as large as its frame; drawn again for another theme and for paper. What is
 * in sight is drawn at once, the rest when nothing more urgent waits.
 */
export function ChartCanvas({ model, label, paperSize }: ChartCanvasProps) {
  const { t } = useLocale()
  const look = useChartLook()
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Drawing.DrawnChart | null>(null)
  const wanted = useRef({ model, look })
  const [failed, setFailed] = useState(false)

  useLayoutEffect(() => {
    wanted.current = { model, look }
    drawn.current?.redraw(model, look)
  }, [model, look])

  useLayoutEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const begin = async () => {
      const { drawChart } = await loadDrawing()
      const { current } = canvas
      if (signal.aborted || !current) return
      const chart = () =>
        (drawn.current ??= drawChart(current, wanted.current.model, wanted.current.look))
      addEventListener('beforeprint', () => chart().toPaper(paperSize), { signal })
      addEventListener('afterprint', () => chart().toScreen(), { signal })
      signal.addEventListener('abort', () => drawn.current?.remove())
      if (!isInSight(current)) await whenIdle()
      if (!signal.aborted) chart()
    }
    begin().catch(() => setFailed(true))
    return () => gone.abort()
  }, [])

  if (failed) return <p>{t('charts.notDrawn')}</p>
  return (
    <div class="chart-frame" data-chart={model.type}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}

const isInSight = (element: Element): boolean =>
  element.getBoundingClientRect().top < document.documentElement.clientHeight

let drawing: Promise<typeof Drawing> | undefined

/** One import for all charts: each would wait for a turn of its own, loaded or not. */
function loadDrawing() {
  drawing ??= import('./draw-chart.ts').catch((error: unknown) => {
    drawing = undefined
    throw error
  })
  return drawing
}
