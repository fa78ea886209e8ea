import { pattern } from '../../pattern.ts'
import type { PassageType } from '../witness.ts'
import type { Attributes } from './html-events.ts'

/** What an element means for the text in it. */
export interface Kind {
  /** Starts and ends a block. */
  block: boolean
  /** Its text is not shown. */
  silent?: true
  /** Site furniture. `class` is only a likelihood, and a box beside the text may tell something. */
  furniture?: 'element' | 'aside' | 'class'
  main?: true
  type?: PassageType
  depth?: number
  box?: 'infobox' | 'notes' | 'table'
  item?: true
  /** Inline words of the site, or words struck out: `[edit]`. */
  drop?: true
  bold?: true
  /** Called the title of the page. */
  titled?: true
  /** Set in from both sides. */
  indented?: true
}

/** The kind of an element by its name, role, class and id. */
export function kindOf(name: string, attributes: Attributes): Kind {
  const kind: Kind = { block: blocks.has(name), ...byName[name] }
  // A template that a browser opens where it stands.
  if (name === 'template' && attributes.has('shadowrootmode')) return { block: true }
  if (isHidden(attributes)) return { ...kind, silent: true }
  const role = byRole[attributes.get('role') ?? '']
  if (role) Object.assign(kind, role)
  if (/^(?:footnotes?|endnotes?|rearnotes?|note)$/.test(attributes.get('epub:type') ?? '')) kind.box = 'notes'
  if (name === 'html' || name === 'body') return kind
  const labels = labelsOf(attributes)
  if (kind.type === 'heading' && labels.some((label) => standfirst.test(label)))
    return { block: kind.block, type: 'byline' }
  const meaning = meaningOf(labels, kind)
  if (meaning?.drop && kind.block && !kind.type) kind.furniture = 'class'
  else Object.assign(kind, meaning)
  return Object.assign(kind, byStyle(attributes.get('style') ?? '', kind))
}

/** The first row of the table that fits a class or id. */
function meaningOf(labels: string[], kind: Kind): Partial<Kind> | undefined {
  if (labels.length === 0) return undefined
  const isText = kind.main || kind.type === 'heading'
  const fits = ({ furniture, type }: Partial<Kind>) =>
    !(furniture && isText) && (type !== 'block-quotation' || kind.block)
  return byClass.find(([pattern, meaning]) => fits(meaning) && labels.some((label) => pattern.test(label)))?.[1]
}

/** What a word processor says in styles: remarks and page heads; margins on both sides. */
function byStyle(style: string, { block }: Kind): Partial<Kind> {
  if (!block || !style) return {}
  if (/mso-element\s*:\s*(?:comment|header|footer)/i.test(style)) return { furniture: 'class' }
  const sides = style.match(/margin-(?:left|right)\s*:\s*(?!0(?![.\d])|auto)[\d.]{1,8}(?:pt|cm|mm|in|em|px|%)/gi)
  return sides && sides.length > 1 ? { indented: true } : {}
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
}

function labelsOf(attributes: Attributes): string[] {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    .slice(0, 2000)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
}

const blocks = new Set(
  'html head body address article aside blockquote center details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption thead tbody tfoot tr ul title noscript template option select button textarea label'.split(
    ' ',
  ),
)

const furniture = { furniture: 'element' } as const
const beside = { furniture: 'aside' } as const
const byName: Record<string, Partial<Kind>> = {
  script: { silent: true },
  style: { silent: true },
  noscript: { silent: true },
  template: { silent: true },
  svg: { silent: true },
  iframe: { silent: true },
  object: { silent: true },
  audio: { silent: true },
  video: { silent: true },
  head: { silent: true },
  datalist: { silent: true },
  nav: furniture,
  footer: furniture,
  aside: beside,
  form: furniture,
  button: furniture,
  select: furniture,
  menu: furniture,
  dialog: furniture,
  main: { main: true },
  article: { main: true },
  h1: { type: 'heading', depth: 1 },
  h2: { type: 'heading', depth: 2 },
  h3: { type: 'heading', depth: 3 },
  h4: { type: 'heading', depth: 4 },
  h5: { type: 'heading', depth: 5 },
  h6: { type: 'heading', depth: 6 },
  blockquote: { type: 'block-quotation' },
  figcaption: { type: 'caption' },
  caption: { type: 'caption' },
  table: { box: 'table' },
  li: { item: true },
  dt: { item: true },
  b: { bold: true },
  strong: { bold: true },
  del: { drop: true },
  s: { drop: true },
  strike: { drop: true },
}

const byRole: Record<string, Partial<Kind>> = {
  navigation: furniture,
  banner: furniture,
  contentinfo: furniture,
  search: furniture,
  complementary: beside,
  dialog: furniture,
  alert: furniture,
  note: furniture,
  main: { main: true },
  'doc-endnotes': { box: 'notes' },
  'doc-footnote': { box: 'notes' },
  'doc-backlink': { drop: true },
  'doc-epigraph': { type: 'epigraph' },
}

/** The sentence below the headline of an article. */
const standfirst =
  /^(?:.*[-_])?(?:standfirst|dek|deck|sub-?head(?:line|ing)?|strapline|tagline|chapo|sous-titre|subtitle)$/

const byClass: Array<[RegExp, Partial<Kind>]> = [
  [/^(?:sr-only|screen-reader-(?:text|only)|visually-?hidden|cite-accessibility-label)$/, { silent: true }],
  [
    /^(?:wm-ipp.*|autres-projets|sister-?site.*|sistersitebox|mso(?:comment|header|footer).*|msocomtxt)$/,
    { furniture: 'class' },
  ],
  [
    pattern('')`
      ^(?:mw-editsection|mw-cite-backlink|renvois_vers_le_texte|cite_virgule|inline-template|noprint|headerlink
      |anchor(?:js)?-?(?:link)?|footnote-back(?:ref|link)?|reversefootnote|backlink|msocomanchor)$
    `,
    { drop: true },
  ],
  [
    /^(?:.*[-_])?infobox(?:[-_].*)?$|^(?:taxobox|biography-box|factbox|fact-box|portable-infobox|quick-facts)$/,
    { box: 'infobox' },
  ],
  [
    /^(?:references|reflist|footnotes?(?:-list|-section)?|endnotes?(?:-list|-section)?|mw-references.*|references-small|notes-list)$/,
    { box: 'notes' },
  ],
  [
    /^(?:thumbcaption|wp-caption-text|gallerytext|msocaption|(?:image|photo|picture|figure|img|media)[-_]?caption|caption|legende|légende)$/,
    { type: 'caption' },
  ],
  [/^(?:epigraph|épigraphe|epigraphe|exergue)$/, { type: 'epigraph' }],
  [/^(?:attribution|quote-(?:author|source|attribution)|blockquote-footer|signature-line)$/, { type: 'attribution' }],
  [
    /^(?:(?:mso(?:intense)?)?quote[a-z]?|quotation|block-?quote|citation(?:-bloc)?|templatequote|poem|verse|stanza)$/,
    { type: 'block-quotation' },
  ],
  [/^(?:mso|doc|main|page|entry|article|post)?-?title$/, { titled: true }],
  [
    /^(?:author-?(?:bio|box|info|note|description)|about-(?:the-)?author|post-author-bio|contributor-bio)$/,
    { type: 'author-note' },
  ],
  [
    pattern('')`
      ^(?:byline|by-line|(?:mso)?subtitle|(?:post-?|entry-?|article-?)?meta(?:-?line)?|dateline|post-date|entry-date
      |pubdate|author-name|auteur)$
    `,
    { type: 'byline' },
  ],
  [
    pattern('')`
      ^(?:mw-content-text|mw-parser-output|bodycontent|main-?content|post-content|entry-content
      |article-(?:body|content|text)|content-main|story-body|page-content)$
    `,
    { main: true },
  ],
  [
    pattern('')`
      ^(?:[a-z]{1,3}-{1,2})?(?:nav|navbar|navbox(?:-.*)?|navigation(?:-.*)?
      |(?:site|main|top|primary|secondary|side|page|global|bottom|foot|sub)[-_]?(?:nav|navigation|menu|bar|header
      |footer)|menu|menu-.*|breadcrumbs?(?:-.*)?|sidebar(?:-.*)?|side-bar|footer(?:-.*)?|cookie.*|consent.*|gdpr.*
      |share.*|sharing.*|social.*|sharedaddy|addthis.*|(?:[a-z]+[-_])?related(?:[-_].*)?
      |most-?(?:read|popular|viewed).*|recommend.*|outbrain.*|taboola.*|paywall.*|kicker|comments?(?:-.*|list)?
      |respond|pull-?quote.*|newsletter.*|subscri.*|advert.*|ads?|ad-.*|promo.*|sponsor.*|toc|toc-.*|table-of-contents|mw-jump-link
      |jump-to-nav|skip-link.*|skip-to.*|printfooter|catlinks|metadata|ambox|mbox.*|[a-z]mbox-.*|hatnote|dablink
      |bandeau.*|homonymie|sitesub|contentsub|portal.*|bandeau-portail|pagination|pager|page-numbers|post-navigation
      |nav-links|tags?|tag-list|tagcloud|post-tags|widget.*|popup.*|modal.*|site-title|site-description|masthead
      |toolbar|print-?only|donate.*|search(?:form|-.*|box)?|header|page-?head(?:er)?|language-.*|interlanguage-.*
      |mw-indicators|mw-panel|mw-head|mw-portlet.*|mw-redirectedfrom|mw-content-subtitle|minerva__tab.*|page-actions.*
      |tagline|last-modified-.*|vector-(?:dropdown|menu|toc|pinn|header|page-tool|main-menu|sticky|user|search
      |appearance).*|copyright|legal|credits?-bar|back-to-top|authority-control|stub)$
    `,
    { furniture: 'class' },
  ],
]
