/** What stands on the screens of the participant. Everything they need is here: nothing else loads. */
export const kiosk = {
  'kiosk.name': 'あゆみ',
} as const
