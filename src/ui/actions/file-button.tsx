import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { ButtonContent } from './button-content.tsx'

export type FileButtonProps = {
  /** As in `<input accept>`, for example `.json,.csv`. */
  accept?: string | undefined
  variant?: 'primary' | 'secondary' | undefined
  icon?: IconName | undefined
  disabled?: boolean | undefined
  onFile: (file: File) => void
  children: ComponentChildren
}

/** Asks for one file; the same file can be chosen twice in a row. */
export function FileButton(props: FileButtonProps) {
  return (
    <label class="button file-button" data-variant={props.variant ?? 'secondary'}>
      <input
        type="file"
        class="visually-hidden"
        accept={props.accept}
        disabled={props.disabled}
        autocomplete="off"
        spellcheck={false}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) props.onFile(file)
        }}
      />
      <ButtonContent icon={props.icon} iconAfter={undefined} busy={false}>
        {props.children}
      </ButtonContent>
    </label>
  )
}
