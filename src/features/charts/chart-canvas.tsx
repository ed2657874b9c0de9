import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { useChartLook } from './chart-look.ts'
import type { ChartModel } from './chart-model.ts'
import type { DrawnChart } from './draw-chart.ts'

interface ChartCanvasProps {
  readonly model: ChartModel
  /** One sentence for those who do not see it; the table beside it says the rest. */
  readonly label: string
}

/** An image of a chart, as large as its frame; drawn again for another theme and for paper. */
export function ChartCanvas({ model, label }: ChartCanvasProps) {
  const { t } = useLocale()
  const look = useChartLook()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<DrawnChart>()
  const [failed, setFailed] = useState(false)
  const latest = useRef({ model, look })
  latest.current = { model, look }

  useEffect(() => {
    let chart: DrawnChart | undefined
    let isGone = false
    const draw = async () => {
      const { drawChart } = await import('./draw-chart.ts')
      if (isGone || !canvas.current) return
      chart = drawChart(canvas.current, latest.current.model, latest.current.look)
      setDrawn(chart)
    }
    draw().catch(() => setFailed(true))
    return () => {
      isGone = true
      chart?.remove()
    }
  }, [])

  useEffect(() => drawn?.redraw(model, look), [drawn, model, look])
  useEffect(() => drawn && whilePrinting(drawn), [drawn])

  if (failed) return <p>{t('charts.notDrawn')}</p>
  return (
    <div class="chart-frame" data-chart={model.type}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}

function whilePrinting({ toPaper, toScreen }: DrawnChart): () => void {
  addEventListener('beforeprint', toPaper)
  addEventListener('afterprint', toScreen)
  return () => {
    removeEventListener('beforeprint', toPaper)
    removeEventListener('afterprint', toScreen)
  }
}
