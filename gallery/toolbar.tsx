import { SelectField } from '#ui/fields/select-field.tsx'
import { specimensByRoom } from './specimens/all.ts'
import { addressOf, viewChoices, type View, type ViewKey } from './view.ts'

const keys = Object.keys(viewChoices) as ViewKey[]

/** Chooses how to look; the page starts anew at the address that says so. */
export function Toolbar({ view }: { readonly view: View }) {
  return (
    <header class="gallery-toolbar">
      <div class="row">
        {keys.map((key) => (
          <SelectField
            key={key}
            label={key}
            value={view[key]}
            options={viewChoices[key].map((value) => ({ value, label: value }))}
            onValue={(value) => location.assign(addressOf({ ...view, [key]: value }))}
          />
        ))}
      </div>
      {view.width === 'full' && (
        <nav class="row" aria-label="Rooms">
          {Object.keys(specimensByRoom).map((room) => (
            <a key={room} href={`#${room}`}>
              {room}
            </a>
          ))}
        </nav>
      )}
    </header>
  )
}
