/** Where on the screen something is done when it is done: selectors for probes. */

export const PASSPHRASE_FIELD = 'input[data-masked]:enabled'

/** A row of the list 「参加者」. */
export const FIRST_ROW = '[role="group"][aria-label="参加者"] li a'

/** An item of a sheet that is being filled, with its answers. */
export const ANSWER_GROUP = '.sheet-items fieldset'
