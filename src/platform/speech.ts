/**
 * Reading aloud, by voices that are on the device: a voice of a server would be sent the words.
 * Where there is none for the language, nothing is offered.
 */
export interface Reader {
  /** Reads from the start, in place of what is being read; calls back when it ends. */
  read(text: string, onEnd: () => void): void
  stop(): void
}

const hasSpeech = (): boolean => 'speechSynthesis' in globalThis

/** Null where the device has no voice of its own for the language ('ja', 'en'). */
export function readerFor(lang: string): Reader | null {
  if (!hasSpeech()) return null
  const voice = speechSynthesis
    .getVoices()
    .find((each) => each.localService && each.lang.toLowerCase().startsWith(lang))
  if (!voice) return null
  return {
    read: (text, onEnd) => {
      speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.addEventListener('end', onEnd)
      utterance.addEventListener('error', onEnd)
      speechSynthesis.speak(utterance)
    },
    stop: () => speechSynthesis.cancel(),
  }
}

/** Voices come late in most browsers: calls back when others are there. Returns how to stop. */
export function watchVoices(onChange: () => void): () => void {
  if (!hasSpeech()) return () => undefined
  speechSynthesis.addEventListener('voiceschanged', onChange)
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange)
}
