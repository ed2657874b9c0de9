import '#ui/styles/main.css'
import './gallery.css'
import { render } from 'preact'
import { createTranslate, loadMessages } from '#i18n/messages.ts'
import { Gallery } from './gallery.tsx'
import { letTouchesShow } from './touch.ts'
import { dressDocument, readView } from './view.ts'

const view = readView(location.search)
dressDocument(view)
for (const sheet of document.styleSheets) letTouchesShow(sheet.cssRules)
const t = createTranslate(await loadMessages(view.language))
render(<Gallery view={view} t={t} />, document.getElementById('app') ?? document.body)
