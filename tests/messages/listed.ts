import type { VFile } from 'vfile'

/** Messages of a file as `line:column rule-id` lines in order of place, the whole list, for comparing. */
export function listed(file: VFile): string {
  const inOrder = file.messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return inOrder.map((message) => `${message.line ?? 0}:${message.column ?? 0} ${message.ruleId}`).join('\n')
}
