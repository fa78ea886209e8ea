import { runScript } from './script.ts'

// What a thread begins with, as cli.ts is for the program.
runScript('thread')
