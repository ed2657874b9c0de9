import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { readerFor, watchVoices } from '#platform/speech.ts'
import { Button } from '#ui/actions/button.tsx'

/** Items are Japanese whatever the language of the screen. */
const ITEM_LANGUAGE = 'ja'

/** Reads the item and its answers; not there where the device has no voice of its own. */
export function ReadAloud({ text }: { readonly text: string }) {
  const { t } = useLocale()
  const [reader, setReader] = useState(() => readerFor(ITEM_LANGUAGE))
  const [isReading, setReading] = useState(false)
  useEffect(() => watchVoices(() => setReader(readerFor(ITEM_LANGUAGE))), [])
  useEffect(() => {
    setReading(false)
    return () => reader?.stop()
  }, [reader, text])
  if (!reader) return null
  const read = () => {
    setReading(true)
    reader.read(text, () => setReading(false))
  }
  const stop = () => {
    setReading(false)
    reader.stop()
  }
  return (
    <Button icon="speaker" aria-pressed={isReading} onClick={isReading ? stop : read}>
      {isReading ? t('kiosk.speakStop') : t('kiosk.speak')}
    </Button>
  )
}
