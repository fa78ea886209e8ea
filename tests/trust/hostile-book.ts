/** What somebody could write into a document who wants more of the reader than to be read; `steal` is what must never run. */
export const attacks = [
  '<script>steal()</script>',
  '<img src=x onerror=steal()>',
  '<svg onload=steal()><script>steal()</script></svg>',
  '"><iframe src=javascript:steal()>',
  "' onmouseover='steal()' x='",
  '</title></head><body onload=steal()>',
  ']]><script>steal()</script><![CDATA[',
  '--><script>steal()</script><!--',
  '&lt;script&gt;steal()&lt;/script&gt;',
  '&#60;script&#62;steal()&#60;/script&#62;',
  '&steal; &#0; &#xD800; &#x110000; %steal;',
  '<?php steal() ?><% steal() %>',
  '{{ 7 | times: 7 }} {% include "../secret.txt" %} {{ book.constructor.constructor("steal()")() }}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what another language would take for code
  '{%- raw -%} ${steal()} #{steal()} <%= steal() %>',
  '#read("/etc/passwd") #include "../secret.txt" #eval("steal()")',
  '#import "@preview/steal:0.1.0": * $ x = sum_(i=0)^n $ @steal <steal>',
  '\\u{41} \\n \\\\ \\# `steal` ~ _a_ *b* = c / d // e /* f */',
  '] ) } ; #panic("steal") [ ( {',
  '\\input{/etc/passwd} \\write18{steal} (\\076) /JavaScript (steal)',
  '../../secret.txt ..\\..\\secret.txt file:///etc/passwd',
  '$(steal) `steal` ; steal | steal && steal > /tmp/steal',
]

/** The same in markup that a reader of documents understands. */
const markup = [
  '<script>steal()</script><style>body{background:url(https://outside.example/s.png)}</style>',
  '<p onclick="steal()" style="background:url(https://outside.example/p.png)">The miller came home in 1903.</p>',
  '<a href="javascript:steal()">The wheel</a> <a href="data:text/html,steal">turned</a> <a href=" java\tscript:steal()">again</a>.',
  '<img src="https://outside.example/a.png" alt="far away"> <img src="../secret.png"> <img src="data:image/png;base64,AAAA">',
  '<iframe src="https://outside.example/"></iframe><object data="../secret.txt"></object><embed src="../secret.txt">',
  '<link rel="stylesheet" href="https://outside.example/s.css"><meta http-equiv="refresh" content="0;url=https://outside.example/">',
  '<form action="https://outside.example/"><input autofocus onfocus=steal()><button formaction="javascript:steal()">Go</button></form>',
  '<svg><a xlink:href="javascript:steal()"><text>svg</text></a></svg><math href="javascript:steal()">m</math>',
  '<base href="https://outside.example/"><audio src=x onerror=steal()></audio><video poster=javascript:steal()></video>',
]

const markdown = [
  '[the mill](javascript:steal()) [the wheel](<java\nscript:steal()>) [x]: javascript:steal()',
  '![picture](https://outside.example/b.png) ![picture](../secret.png) ![picture](file:///etc/passwd) ![x](/etc/passwd)',
  '[one](data:text/html;base64,AAAA) [two](vbscript:steal) [three](file:///etc/passwd) <javascript:steal()>',
]

const said = (text: string, index: number) => `In ${1900 + index} the miller wrote ${text} on the door of the mill.`

const yaml = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** A book in which everything is hostile: sources, names of files, front matter, settings, notes, tables, headings. */
export function hostileBook(): Record<string, string> {
  const [first, second = ''] = attacks as [string, string]
  const all = attacks.join(' ')
  return {
    'book.yaml': [
      `title: ${yaml(`The Mill ${all}`)}`,
      `subtitle: ${yaml(attacks[12] as string)}`,
      `authors: [${yaml(first)}, ${yaml(attacks[14] as string)}]`,
      `editor: ${yaml(second)}`,
      `publisher: ${yaml(attacks[5] as string)}`,
      `rights: ${yaml(attacks[15] as string)}`,
      'sources:',
      `  plain.txt: {title: ${yaml(attacks[3] as string)}, author: ${yaml(attacks[17] as string)}, licence: ${yaml(first)}}`,
    ].join('\n'),
    'sources/plain.txt': `The Mill at Orm\n\n${attacks.map(said).join('\n\n')}\n`,
    'sources/marked.md': [
      '---',
      `title: ${yaml(attacks[4] as string)}`,
      `author: ${yaml(attacks[6] as string)}`,
      '---',
      `# ${attacks[16]}`,
      ...markdown,
      ...markup,
      `The wheel of the mill broke in 1931.[^1] “${attacks[13]}” he said to Ada ${attacks[1]} Tarn.`,
      `| year | what |\n| --- | --- |\n${attacks.map((attack, index) => `| ${1850 + index} | ${attack.replaceAll('|', '')} |`).join('\n')}`,
      `[^1]: ${attacks[0]} ${attacks[12]} ${attacks[14]} [note](javascript:steal())`,
    ].join('\n\n'),
    'sources/page.html': `<!doctype html><html onload=steal()><head><title>${attacks[1]}</title><base href="https://outside.example/"></head><body>${markup.join('\n')}<p>The mill burnt down in 1944, and nobody built it again.</p></body></html>`,
    [`sources/${'{{ 7 }} #read("x") <script>steal()<.txt'}`]: 'The stones of the mill were sold in 1950.\n',
    'sources/$(steal);`steal`.txt': 'The river was led another way in 1952.\n',
    'secret.txt': 'CANARY of the neighbour',
    'templates/note.txt': 'not a template',
  }
}
