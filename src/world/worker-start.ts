import { hideNetworks } from './engine.ts'
import { runScript } from './script.ts'

// What a thread begins with, as cli.ts is for the program.
hideNetworks()
runScript('thread')
