import type { PackScale } from './pack.ts'

/** The four answers of GN-25, from the paper sheet; also the editor's first proposal. */
export const FOUR_LEVEL_SCALE: PackScale = {
  answers: [
    { value: 4, label: 'そう思う' },
    { value: 3, label: 'だいたいそう思う' },
    { value: 2, label: 'あまりそう思わない' },
    { value: 1, label: 'まったくそう思わない' },
  ],
}
