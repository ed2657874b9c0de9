import { resolve } from 'node:path'
import * as z from 'zod'
import { err, ok, type Result } from '#domain/shared/result.ts'
import type { StartFailure } from './start-failure.ts'

/** The environment variables the server reads. An empty one counts as left out. */
const environmentSchema = z.object({
  /** TCP port; 0 lets the system choose a free one. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8787),
  /**
   * Name or address to listen on. `localhost` answers this machine only. Browsers run the app
   * from another machine only over HTTPS, so anything else belongs behind a TLS proxy.
   */
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('localhost'),
  /** Folder for what must survive a restart. */
  DATA_DIR: z.string().default('data'),
  /** `off` takes the app's offline part from every browser that comes by (see README.md here). */
  SERVICE_WORKER: z.enum(['on', 'off']).default('on'),
})

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or an IP address',
  SERVICE_WORKER: 'on or off',
}

export interface Settings {
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataFolder: string
  readonly worksOffline: boolean
}

export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, StartFailure> {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const parsed = environmentSchema.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const setting = String(parsed.error.issues[0]?.path[0])
    return err({ kind: 'bad-setting', setting, expected: EXPECTED[setting] ?? 'text' })
  }
  const { PORT, HOST, DATA_DIR, SERVICE_WORKER } = parsed.data
  return ok({
    port: PORT,
    host: HOST,
    dataFolder: resolve(DATA_DIR),
    worksOffline: SERVICE_WORKER === 'on',
  })
}
