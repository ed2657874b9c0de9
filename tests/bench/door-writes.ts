/** Runs in the browser, at the app's own address: answers a sheet through the real write door. */
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { Change } from '#domain/record-types.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import { withAnswer, type Answers } from '#domain/sheets/answers.ts'
import { newId } from '#platform/clock.ts'
import { createDevice } from '#services/device.ts'
import { packRefOf } from '#services/packs.ts'
import { openSession, type Session } from '#services/session.ts'

const PAUSE_MS = 30

/** From calling the door until it says that an answer is sealed and kept, in ms, for each write. */
export async function timeWrites(count: number): Promise<number[]> {
  const { device, vault } = await createDevice('own')
  const session = await openSession(device, vault, newId())
  const sheet = await beginSheet(session)
  const latencies: number[] = []
  let answers: Answers = {}
  for (let write = 0; write < count; write += 1) {
    answers = withAnswer(answers, 1 + (write % 25), 1 + (Math.floor(write / 25) % 4))
    const startedAt = performance.now()
    await keep(session, { type: 'sheet', id: sheet, fields: { answers } })
    latencies.push(performance.now() - startedAt)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  device.database.close()
  return latencies
}

async function beginSheet(session: Session): Promise<string> {
  const id = newId()
  const fields = {
    participant: newId(),
    round: newId(),
    rater: 'staff',
    pack: await packRefOf(sample25),
    filledOn: expectIsoDate('2026-04-01'),
    employment: 'unemployed',
    staffName: '宮内 さやか',
    answers: {},
    submittedAt: null,
    corrects: null,
    reason: null,
    discarded: null,
  } as const
  await keep(session, { type: 'sheet', id, fields })
  return id
}

async function keep({ door }: Session, change: Change): Promise<void> {
  const written = await door.write([change])
  if (!written.ok) throw new Error(`not kept: ${JSON.stringify(written.error)}`)
}
