import './entries.css'

/** Text as somebody wrote it, with its line breaks. */
export function WrittenText({ text }: { readonly text: string }) {
  return <p class="written-text">{text}</p>
}
