import { type FSWatcher, watch } from 'node:fs'

/** Tells of changes below a folder. */
export interface Watch {
  /** Resolves at the next change, or at once when something has changed since the last call. */
  change(): Promise<void>
  close(): void
}

/** Editors write a file in several strokes; they count as one change. */
const CALM = 60

/** Watches a folder and all below it. */
export function watchFolder(folder: string): Watch {
  let hasChanged = false
  let tell: (() => void) | null = null
  let timer: NodeJS.Timeout | undefined
  const changed = () => {
    hasChanged = true
    tell?.()
  }
  const watcher: FSWatcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(changed, CALM)
  })
  watcher.on('error', changed)
  return {
    change: () =>
      new Promise((resolve) => {
        tell = () => {
          hasChanged = false
          tell = null
          resolve()
        }
        if (hasChanged) tell()
      }),
    close: () => {
      clearTimeout(timer)
      watcher.close()
    },
  }
}
