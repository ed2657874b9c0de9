/** Everything src/ui offers, room by room; tests/gallery tells what is missing here. */
import type { Specimen } from '#gallery/specimen.ts'
import { actions } from './actions.tsx'
import { choices } from './choices.tsx'
import { content } from './content.tsx'
import { fields } from './fields.tsx'
import { icons } from './icons.tsx'
import { lists } from './lists.tsx'
import { navigation } from './navigation.tsx'
import { notices } from './notices.tsx'
import { overlays } from './overlays.tsx'
import { progress } from './progress.tsx'

export const specimensByRoom: Readonly<Record<string, readonly Specimen[]>> = {
  actions,
  choices,
  content: [...content, ...notices],
  fields,
  icons,
  lists,
  navigation,
  overlays,
  progress,
}
