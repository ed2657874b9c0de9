/**
 * The pass of a tab in a participant's hands: which hand-over, and the secret that opens its
 * answers and nothing else. It outlives a reload, and ends with the tab.
 */
export interface KioskPass {
  readonly handover: string
  /** 256 bit, base64url. */
  readonly secret: string
}

const KEY = 'ayumi-kiosk'

export function readPass(): KioskPass | undefined {
  const [handover, secret] = sessionStorage.getItem(KEY)?.split(' ') ?? []
  return handover && secret ? { handover, secret } : undefined
}

export const keepPass = ({ handover, secret }: KioskPass): void =>
  sessionStorage.setItem(KEY, `${handover} ${secret}`)

export const dropPass = (): void => sessionStorage.removeItem(KEY)
