/** Short work without a measure; `label` is read out. */
export function Spinner({ label }: { label: string }) {
  return (
    <span class="spinner" role="status">
      <span class="spinner-ring" />
      <span class="visually-hidden">{label}</span>
    </span>
  )
}
