/** What staff prepared rests under the device key: nobody reads it while the device is locked. */
import { planSchema, type HandoverPlan } from '#domain/kiosk/handover.ts'
import type { HandoverRow } from '#storage/handover-store.ts'
import { openJson, sealJson } from '#vault/sealed-json.ts'
import type { Session } from './session.ts'

export const planPlace = (id: string): string => `handover/${id}/plan`

export const sealPlan = ({ vault }: Session, id: string, plan: HandoverPlan) =>
  sealJson(vault.deviceKey, plan, planPlace(id))

export interface OpenedPlan {
  readonly row: HandoverRow
  readonly plan: HandoverPlan
}

/** Undefined when it does not open. */
export async function openPlan(
  { vault }: Session,
  row: HandoverRow,
): Promise<HandoverPlan | undefined> {
  const opened = openJson(vault.deviceKey, row.plan, planPlace(row.id))
  const plan = planSchema.safeParse(await opened.catch(() => undefined))
  return plan.success ? plan.data : undefined
}

/** Those that open; a row that does not is left where it is. */
export async function openPlans(
  session: Session,
  rows: readonly HandoverRow[],
): Promise<readonly OpenedPlan[]> {
  const opened = rows.map(async (row) => {
    const plan = await openPlan(session, row)
    return plan ? [{ row, plan }] : []
  })
  return (await Promise.all(opened)).flat()
}
