import type { VFile } from 'vfile'

/** Whether something was reported on the file that makes a book unfit to publish. */
export function isUnfit({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal === true)
}
