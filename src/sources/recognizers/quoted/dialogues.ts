import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Lines of a dialogue with a dash before each, as French tells it: no list. */
export function dialogues({ blocks }: Sheet): Finding[] {
  const out: Finding[] = []
  let run: Block[] = []
  const close = () => {
    const isSaid =
      run.some(({ text }) => /[?!]/.test(text)) &&
      run.every(({ text }) => /[.!?…»”](?:\[\d+\]|[¹²³⁰⁴-⁹]+)?$/u.test(text))
    if (run.length >= 2 && isSaid) for (const block of run) out.push({ block, type: 'narrative' })
    run = []
  }
  for (const block of blocks) {
    if (!block.found && !block.markup.item && /^[–—]\s?["“«]?\p{Lu}/u.test(block.text)) run.push(block)
    else close()
  }
  close()
  return out
}
