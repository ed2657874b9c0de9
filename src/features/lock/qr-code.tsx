import { generate } from 'lean-qr'
import { useMemo } from 'preact/hooks'

interface QrCodeProps {
  readonly text: string
  readonly label: string
}

/** Light modules all around, as scanners want it (ISO/IEC 18004 §6.3.8). */
const QUIET_ZONE = 4

export function QrCode({ text, label }: QrCodeProps) {
  const { path, size } = useMemo(() => drawQr(text), [text])
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}

/** One unit square per dark module, in one path. */
function drawQr(text: string): { readonly path: string; readonly size: number } {
  const code = generate(text)
  const modules = Array.from({ length: code.size }, (_, index) => index)
  const dark = modules.flatMap((y) => modules.filter((x) => code.get(x, y)).map((x) => [x, y]))
  const squares = dark.map(([x = 0, y = 0]) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`)
  return { path: squares.join(''), size: code.size + 2 * QUIET_ZONE }
}
