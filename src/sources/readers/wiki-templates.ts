/** What a template of a wiki gives the reader: the last or first of its values, all of them, a quotation, facts, a note; nothing otherwise. */
export type WikiTemplate = 'last' | 'first' | 'all' | 'quotation' | 'facts' | 'note' | 'nothing'

/** Names of templates in English and French wikis, lower-cased. */
const templates: Array<[RegExp, WikiTemplate]> = [
  [/^(?:infobox|biobox|taxobox|fiche)(?:$|[\s_/])/, 'facts'],
  [
    /^(?:c?quote|blockquote|quotation|quote ?box|citation bloc|citation longue|début citation|poem ?quote)$/,
    'quotation',
  ],
  [/^(?:sfnp?|harvnb|harvsp?|efn|refn|note|r)$/, 'note'],
  [/^(?:lang|langue|lang-\p{L}{2,3}|nihongo|transl|lien|abbr|abréviation|tooltip|sortname)$/u, 'last'],
  [/^(?:convert|cvt|unité|unit|nombre|formatnum|date|date-|jma|sc|s|s-|siècle|circa|c\.|clade|nbsp|n°|no)$/, 'all'],
  [
    /^(?:nowrap|nobr|small|petit|big|smaller|em|strong|citation|guil|terme défini|incise|souligner|u|sup|ind|exp|romain|rom|page h'|ill|interlanguage link)$/,
    'first',
  ],
]

/** The table's word on a template's name; `Infobox writer` gives facts. */
export function wikiTemplate(name: string): WikiTemplate {
  const plain = name.trim().toLowerCase().replace(/_/g, ' ')
  return templates.find(([pattern]) => pattern.test(plain))?.[1] ?? 'nothing'
}
