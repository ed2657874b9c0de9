/** A page of one file that opens backups where the app is not: from a disk, without a network. */
import { render } from 'preact'
import * as z from 'zod/mini'
import { teachRuby } from '#ui/ruby/ruby.tsx'
import { Page } from './page.tsx'

// The page's own policy lets no text become code.
z.config({ jitless: true })
teachRuby()

const root = document.getElementById('page')
if (root) render(<Page />, root)
