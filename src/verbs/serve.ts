import { VFile } from 'vfile'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { outcome } from './outcome.ts'
import type { Verb } from './request.ts'

/** Offers the output folder to readers until the program is ended. */
export const serveOutput: Verb = async ({ out, host, port }, { world, say }) => {
  const config = readConfig(null, out)
  const file = new VFile({ path: out })
  const served = await world.serve({ dist: out, host, port, templates: await world.readTemplates() })
  if ('url' in served) {
    say(`Serving ${out} at ${served.url} and its catalogue at ${served.url}opds; end with Ctrl+C`)
    await new Promise(() => undefined)
  } else report(file, 'no-closed-address', { reason: served.reason })
  return outcome({ config, files: [file] })
}
