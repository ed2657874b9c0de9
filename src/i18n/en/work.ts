import { backup } from './backup.ts'
import { charts } from './charts.ts'
import { handover } from './handover.ts'
import { packs } from './packs.ts'
import { participants } from './participants.ts'
import { rounds } from './rounds.ts'
import { paper } from './paper.ts'
import { interview } from './interview.ts'
import { security } from './security.ts'
import { settings } from './settings.ts'

export const work = {
  ...backup,
  ...charts,
  ...handover,
  ...packs,
  ...participants,
  ...rounds,
  ...paper,
  ...interview,
  ...security,
  ...settings,
}
