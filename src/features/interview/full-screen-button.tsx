import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import {
  canFillScreen,
  fillScreen,
  isFillingScreen,
  leaveFullScreen,
  onFullScreenChange,
} from '#platform/full-screen.ts'
import { Button } from '#ui/actions/button.tsx'

/** 「全画面」, where the browser has it, on a screen that two can look at; it ends with the interview. */
export function FullScreenButton() {
  const { t } = useLocale()
  const [isFull, setFull] = useState(isFillingScreen)
  useEffect(() => onFullScreenChange(() => setFull(isFillingScreen())), [])
  useEffect(() => leaveFullScreen, [])
  if (!canFillScreen()) return null
  return (
    <Button
      class="interview-full-screen"
      icon={isFull ? 'shrink' : 'expand'}
      onClick={isFull ? leaveFullScreen : fillScreen}
    >
      {t(isFull ? 'interview.leaveFullScreen' : 'interview.fullScreen')}
    </Button>
  )
}
