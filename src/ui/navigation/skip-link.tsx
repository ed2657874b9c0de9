/** First in the tab order; leads past the navigation to the element with this id. */
export function SkipLink({ targetId, label }: { targetId: string; label: string }) {
  const skip = (event: Event) => {
    event.preventDefault()
    document.getElementById(targetId)?.focus()
  }
  return (
    <a class="skip-link" href={`#${targetId}`} onClick={skip}>
      {label}
    </a>
  )
}
