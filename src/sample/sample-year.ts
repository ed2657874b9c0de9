/**
 * The sample year: a fictional fiscal year 2024 (April 2024 – March 2025) with as many people, trials,
 * offices and cases as the published report. Pure: the same at any time, in any zone, on every device.
 */
import type { PackRef } from '#domain/instruments/pack.ts'
import type { Change } from '#domain/record-types.ts'
import { caseTrials } from './cases.ts'
import { noteChanges } from './notes.ts'
import { officeChanges } from './offices.ts'
import { otherTrials } from './other-trials.ts'
import { consentChanges, participantChange, pseudonymsOf } from './participants.ts'
import { samplePeople } from './people.ts'
import { roundChanges } from './rounds.ts'
import { staffChanges } from './staff.ts'

/** Everything but the packs; `pack` names the sample pack, with which all sheets are answered. */
export function buildSampleYear(pack: PackRef): Change[] {
  const trialByCode = new Map([...caseTrials, ...otherTrials].map((trial) => [trial.code, trial]))
  const pseudonyms = pseudonymsOf(samplePeople, trialByCode)
  const changesAboutPeople = samplePeople.flatMap((person) => {
    const trial = trialByCode.get(person.code)
    return [
      participantChange(person, pseudonyms.get(person.code) ?? '', trial),
      ...consentChanges(person),
      ...noteChanges(person),
      ...(trial ? roundChanges(person, trial, pack) : []),
    ]
  })
  return [...staffChanges(), ...officeChanges(), ...changesAboutPeople]
}
