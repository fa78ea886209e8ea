// Imported before the program by warm-up.mjs, in each of its threads: what the engine has compiled of a script by the end is
// written beside it.
import { renameSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import vm from 'node:vm'
import { isMainThread, parentPort } from 'node:worker_threads'

class KeptScript extends vm.Script {
  constructor(source, { filename }) {
    super(source, { filename })
    const file = filename.replace(/cjs$/, 'code')
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
