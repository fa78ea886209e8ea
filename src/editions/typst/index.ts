import { aired } from './aired.ts'
import { blockQuotation } from './block-quotation.ts'
import { code, preformatted } from './code.ts'
import { contentsList } from './contents-list.ts'
import { enclosed } from './enclosed.ts'
import type { Handler } from './handler.ts'
import { heading } from './heading.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { noteCall } from './note-call.ts'
import { ornament } from './ornament.ts'
import { paragraph } from './paragraph.ts'
import { picture } from './picture.ts'
import { section } from './section.ts'
import { span } from './span.ts'
import { table } from './table.ts'

/** Handlers of the elements that begin a line of their own. */
export const blocks: ReadonlyMap<string, Handler> = new Map([
  ['p', paragraph],
  ['h1', heading],
  ['h2', aired(heading, 1)],
  ['h3', aired(heading, 1)],
  ['h4', aired(heading, 1)],
  ['h5', aired(heading, 1)],
  ['h6', aired(heading, 1)],
  ['blockquote', aired(blockQuotation, 2)],
  ['ul', list],
  ['ol', (element, writer) => (writer.role === 'contents' ? contentsList : list)(element, writer)],
  ['table', table],
  ['pre', preformatted],
  ['hr', ornament],
  ['dt', paragraph],
  ...[
    'dd',
    'div',
    'section',
    'article',
    'aside',
    'header',
    'footer',
    'nav',
    'figure',
    'figcaption',
    'dl',
    'details',
    'summary',
  ].map((name): [string, Handler] => [name, section]),
])

/** Handlers of the elements that stand in a line; an element without one gives its children. */
export const inlines: ReadonlyMap<string, Handler> = new Map([
  ['em', enclosed('emph')],
  ['i', enclosed('emph')],
  ['cite', enclosed('emph')],
  ['strong', enclosed('strong')],
  ['b', enclosed('strong')],
  ['sub', enclosed('sub')],
  ['sup', noteCall],
  ['small', enclosed('small')],
  ['del', enclosed('strike')],
  ['s', enclosed('strike')],
  ['u', enclosed('underline')],
  ['a', link],
  ['span', span],
  ['code', code],
  ['kbd', code],
  ['img', picture],
  ['br', (_, writer) => writer.code('#linebreak();')],
])
