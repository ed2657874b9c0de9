/** What a participant has given so far, as staff open it with the plan of the hand-over. */
import { finishedSchema, type FinishedAnswers, type HandoverPlan } from '#domain/kiosk/handover.ts'
import { now } from '#platform/clock.ts'
import type { HandoverRow } from '#storage/handover-store.ts'
import { fromBase64Url } from '#vault/bytes.ts'
import { openJson } from '#vault/sealed-json.ts'
import { finishedPlace, openProgress } from './kiosk.ts'
import type { Session } from './session.ts'

type GivenAnswers =
  | FinishedAnswers
  | 'unreadable'
  /** The code that opens it could not be loaded: that says nothing about what is in it. */
  | 'notNow'

export async function givenIn(
  session: Session,
  row: HandoverRow,
  plan: HandoverPlan,
): Promise<GivenAnswers> {
  if (row.state === 'finished' && !(await isAgeLoaded())) return 'notNow'
  return (await openGiven(session, row, plan).catch(() => undefined)) ?? 'unreadable'
}

export const answeredIn = (given: GivenAnswers): number =>
  typeof given === 'string' ? 0 : Object.keys(given.answers).length

const isAgeLoaded = (): Promise<boolean> =>
  import('#vault/age.ts').then(
    () => true,
    () => false,
  )

async function openGiven(
  { vault: { keyring } }: Session,
  row: HandoverRow,
  { secret: text }: HandoverPlan,
): Promise<FinishedAnswers | undefined> {
  const at = new Date(now()).toISOString()
  if (row.state === 'waiting') return { answers: {}, beganAt: at, finishedAt: at }
  const secret = fromBase64Url(text)
  if (row.state === 'inHands') {
    const progress = await openProgress(secret, row)
    return progress && { ...progress, beganAt: progress.beganAt ?? at, finishedAt: at }
  }
  const { openWith } = await import('#vault/age.ts')
  const identity = keyring.scopes[keyring.home]?.identity.identity
  const sealed = identity && (await openWith(identity, row.answers))
  const finished = sealed && (await openJson(secret, sealed, finishedPlace(row.id)))
  const parsed = finishedSchema.safeParse(finished)
  return parsed.success ? parsed.data : undefined
}
