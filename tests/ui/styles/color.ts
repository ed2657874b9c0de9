/** Red, green, blue as linear light, 0–1. */
export type LinearRgb = readonly [number, number, number]

export function parseHex(hex: string): LinearRgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2 contrast ratio, 1–21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(parseHex(one)), luminance(parseHex(other))].toSorted(
    (a, b) => a - b,
  )
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** How a colour looks to people with one kind of cone missing: Machado et al. 2009, severity 1. */
export const visions: Readonly<Record<string, (color: LinearRgb) => LinearRgb>> = {
  usual: (color) => color,
  protanopia: throughMatrix([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: throughMatrix([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: throughMatrix([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
}

/** CIE 1976 colour difference; 2.3 is just noticeable. */
export function difference(one: LinearRgb, other: LinearRgb): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function throughMatrix(rows: readonly [LinearRgb, LinearRgb, LinearRgb]) {
  return (color: LinearRgb): LinearRgb => [
    clamp(dot(rows[0], color)),
    clamp(dot(rows[1], color)),
    clamp(dot(rows[2], color)),
  ]
}

function luminance(color: LinearRgb): number {
  return dot([0.2126, 0.7152, 0.0722], color)
}

function lab(color: LinearRgb): LinearRgb {
  const x = root(dot([0.4124, 0.3576, 0.1805], color) / 0.9505)
  const y = root(luminance(color))
  const z = root(dot([0.0193, 0.1192, 0.9505], color) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function root(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
}

function dot(a: LinearRgb, b: LinearRgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
