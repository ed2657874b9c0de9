/**
 * The pass of a tab in a participant's hands: which hand-over, and the secret that opens its answers
 * and nothing else. It is held in the memory of the page. Browsers keep a tab's session storage in
 * files that remember for long what was taken out again, so it lies there only while one page of the
 * tab gives way to the next: too short for those files. It outlives a reload, and ends with the tab.
 */
export interface KioskPass {
  readonly handover: string
  /** 256 bit, base64url. */
  readonly secret: string
}

const KEY = 'ayumi-kiosk'

let held: KioskPass | undefined

export function readPass(): KioskPass | undefined {
  const [handover, secret] = sessionStorage.getItem(KEY)?.split(' ') ?? []
  if (handover && secret) keepPass({ handover, secret })
  sessionStorage.removeItem(KEY)
  return held
}

export function keepPass(pass: KioskPass): void {
  held = pass
  addEventListener('pagehide', passOn)
  addEventListener('pageshow', forget)
}

export function dropPass(): void {
  held = undefined
  sessionStorage.removeItem(KEY)
}

function passOn(): void {
  if (held) sessionStorage.setItem(KEY, `${held.handover} ${held.secret}`)
}

/** A page that comes back from the browser's cache does not know what has become of the pass since. */
function forget({ persisted }: PageTransitionEvent): void {
  if (persisted) held = undefined
}
