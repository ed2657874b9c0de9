import '#ui/styles/main.css'
import './gallery.css'
import { render } from 'preact'
import { loadMessages } from '#i18n/messages.ts'
import { createTranslate } from '#i18n/translate.ts'
import { teachRuby } from '#ui/ruby/ruby.tsx'
import { Gallery } from './gallery.tsx'
import { letTouchesShow } from './touch.ts'
import { dressDocument, readView } from './view.ts'

teachRuby()
const view = readView(location.search)
dressDocument(view)
for (const sheet of document.styleSheets) letTouchesShow(sheet.cssRules)
const messages = await loadMessages(view.language, 'work')
const t = createTranslate(messages, view.furigana === 'on')
render(<Gallery view={view} t={t} />, document.getElementById('app') ?? document.body)
