/** The little that is needed of the W3C's WebDriver protocol (https://www.w3.org/TR/webdriver2). */

/** A reference to an element of the page, as the protocol passes it about. */
export interface ElementReference {
  readonly [ELEMENT]: string
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export interface WebDriver {
  opens(address: string): Promise<void>
  reloads(): Promise<void>
  /** What the body of a function returns, once it is there. */
  runs<T>(body: string): Promise<T>
  clicks(element: ElementReference): Promise<void>
  /** Empties a field. */
  clears(element: ElementReference): Promise<void>
  /** Key by key; for a field of files, the path of one. */
  types(element: ElementReference, text: string): Promise<void>
}

/** Starts a browser by the driver that listens at this address; it ends with its driver. */
export async function startSession(driver: string): Promise<WebDriver> {
  const wishes = { capabilities: {} }
  const { sessionId } = await post<{ readonly sessionId: string }>(`${driver}/session`, wishes)
  const session = `${driver}/session/${sessionId}`
  const tell = <T = null>(what: string, body: object) => post<T>(`${session}/${what}`, body)
  const on = (element: ElementReference) => `element/${element[ELEMENT]}`
  return {
    opens: async (url) => void (await tell('url', { url })),
    reloads: async () => void (await tell('refresh', {})),
    runs: (script) => tell('execute/sync', { script, args: [] }),
    clicks: async (element) => void (await tell(`${on(element)}/click`, {})),
    clears: async (element) => void (await tell(`${on(element)}/clear`, {})),
    types: async (element, text) => void (await tell(`${on(element)}/value`, { text })),
  }
}

async function post<T>(address: string, body: object): Promise<T> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { readonly value: T & Refusal }
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

interface Refusal {
  readonly error: string
  readonly message: string
}
