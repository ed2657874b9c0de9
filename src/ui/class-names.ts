/** Joins the class names that are there: `classNames('card', props.class)`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
