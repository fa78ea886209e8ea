import type { Checked, CheckRule } from './check.ts'

/** Runs rules one after the other; what they find lies in the messages of the files. */
export async function runChecks(rules: CheckRule[], checked: Checked): Promise<void> {
  for (const rule of rules) await rule(checked)
}
