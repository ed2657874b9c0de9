/** A person's rounds in a few words, on a small sheet of our own. */
import type { Pack } from '#domain/instruments/pack.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Answers } from '#domain/sheets/answers.ts'
import { RATERS, type Rater, type Side } from '#domain/sheets/rater.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import {
  ratedPacks,
  type ChartRecords,
  type RatedPack,
} from '#features/charts/rated-rounds-view.ts'
import { testId } from '#support/device.ts'

/** Items 1–2 stand for home, 3–4 for work; item 2 is reversed. */
export const homeAndWork: Pack = {
  format: 'ayumi-pack',
  formatVersion: 1,
  id: 'home-and-work',
  version: 1,
  title: 'Home and work',
  rights: 'ours',
  scale: {
    answers: [
      { value: 4, label: 'yes' },
      { value: 3, label: 'rather yes' },
      { value: 2, label: 'rather no' },
      { value: 1, label: 'no' },
    ],
  },
  items: [
    { no: 1, text: 'I sleep well', domain: 'home', reverse: false },
    { no: 2, text: 'I skip meals', domain: 'home', reverse: true },
    { no: 3, text: 'I come on time', domain: 'work', reverse: false },
    { no: 4, text: 'I ask for help', domain: 'work', reverse: false },
  ],
  axes: {
    domain: [
      { id: 'home', title: 'Home' },
      { id: 'work', title: 'Work' },
    ],
  },
}

/** Says item 3 in other words and asks one thing more, about a domain of its own. */
export const withFriends: Pack = {
  ...homeAndWork,
  version: 2,
  items: [
    ...homeAndWork.items.map((item) => (item.no === 3 ? { ...item, text: 'I am punctual' } : item)),
    { no: 5, text: 'I meet friends', domain: 'friends', reverse: false },
  ],
  axes: { domain: [...homeAndWork.axes.domain, { id: 'friends', title: 'Friends' }] },
}

export const onFiveSteps: Pack = {
  ...homeAndWork,
  version: 3,
  scale: { answers: [...homeAndWork.scale.answers, { value: 5, label: 'always' }] },
}

/** What happened in one round. A rater who is not named submitted nothing. */
export interface RoundStory {
  readonly on: string
  readonly pack?: Pack
  readonly self?: Answers
  readonly staff?: Answers
  readonly agreed?: Answers
  readonly filledOn?: Partial<Record<Rater, string>>
  readonly isDraft?: Rater
  readonly earlyLookAt?: Side
}

export const PARTICIPANT = testId()

export function chartRecords(
  stories: readonly RoundStory[],
  stored: readonly Pack[] = [homeAndWork, withFriends, onFiveSteps],
): ChartRecords {
  const told = stories.map(tell)
  return {
    rounds: told.map(({ round }) => round),
    sheets: told.flatMap(({ sheets }) => sheets),
    packByHash: new Map(stored.map((pack) => [hashOf(pack), pack])),
  }
}

/** The rounds of the one pack in the stories, as staff see them. */
export function ratedFor(
  stories: readonly RoundStory[],
  viewer: Side = 'staff',
  stored?: readonly Pack[],
): RatedPack {
  const [rated] = ratedPacks(chartRecords(stories, stored), viewer)
  if (!rated) throw new Error('the stories have no round')
  return rated
}

/** The round at a position that the test knows to be there. */
export function roundAt({ rounds }: RatedPack, position: number) {
  const round = rounds[position]
  if (!round) throw new Error(`no round at ${position}`)
  return round
}

function tell(story: RoundStory): { round: Round; sheets: Sheet[] } {
  const pack = story.pack ?? homeAndWork
  const round: Round = {
    id: testId(),
    participant: PARTICIPANT,
    pack: { id: pack.id, version: pack.version, hash: hashOf(pack) },
    openedOn: expectIsoDate(story.on),
    note: '',
    earlyLooks: story.earlyLookAt
      ? [{ at: `${story.on}T09:00:00.000Z`, staff: testId(), rater: story.earlyLookAt }]
      : [],
  }
  return { round, sheets: RATERS.flatMap((rater) => sheetOf(story, round, rater) ?? []) }
}

function sheetOf(story: RoundStory, round: Round, rater: Rater): Sheet | undefined {
  const answers = story[rater]
  if (!answers) return undefined
  return {
    id: testId(),
    participant: round.participant,
    round: round.id,
    rater,
    pack: round.pack,
    filledOn: expectIsoDate(story.filledOn?.[rater] ?? story.on),
    employment: null,
    staffName: '',
    answers,
    submittedAt: story.isDraft === rater ? null : `${story.on}T10:00:00.000Z`,
    submittedBy: null,
    handedOver: null,
    corrects: null,
    reason: null,
    discarded: null,
  }
}

const hashOf = ({ id, version }: Pack): string => `${id}-${version}`.padEnd(43, '0')
