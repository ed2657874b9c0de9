import { useEffect, useState } from 'preact/hooks'

/**
 * Whether the content of a box is larger than the box, so that it scrolls and has to be reached by
 * keyboard. Asked anew when the box or its first child changes its size, or `shown` changes.
 */
export function useOverflow(box: { readonly current: HTMLElement | null }, shown = true): boolean {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      setOverflows(scrollWidth > clientWidth || scrollHeight > clientHeight)
    })
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [box, shown])
  return overflows
}
