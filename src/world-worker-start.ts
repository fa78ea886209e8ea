import { runScript } from './world-script.ts'

// What a thread begins with, as cli.ts is for the program.
runScript('thread')
