// Imported before the program by warm-up.mjs, in each of its threads: what the engine has compiled of a script by the end is
// written beside the program.
import { renameSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, parse } from 'node:path'
import vm from 'node:vm'
import { isMainThread, parentPort } from 'node:worker_threads'

/** Folder of the program; a thread is begun by a script that lies in it too. */
const program = dirname(process.argv[1])

class KeptScript extends vm.Script {
  constructor(source, { filename }) {
    super(source, { filename })
    const file = join(program, `${parse(filename).name}.code`)
    const keep = () => {
      writeFileSync(`${file}.tmp`, this.createCachedData())
      renameSync(`${file}.tmp`, file)
    }
    if (isMainThread) process.on('exit', keep)
    else afterAnswers(keep)
  }
}

/** A thread is not told of its end, so it keeps what it has whenever it has done something. */
function afterAnswers(keep) {
  const answer = parentPort.postMessage.bind(parentPort)
  parentPort.postMessage = (...told) => {
    answer(...told)
    keep()
  }
}

vm.Script = KeptScript
syncBuiltinESMExports()
