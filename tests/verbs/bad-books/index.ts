import type { BadBook } from './bad-book.ts'
import { floods } from './floods.ts'
import { folders } from './folders.ts'
import { packed } from './packed.ts'
import { saved } from './saved.ts'
import { settings } from './settings.ts'

/** By what is wrong. */
export const badBooks: BadBook[] = [...folders, ...floods, ...saved, ...packed, ...settings]
