/** Kinds of deed that tellings of one event may exchange: one says `appointed`, another `took up his work`. */
const families: Record<string, readonly string[]> = {
  journey: ['departure', 'arrival', 'move', 'travel', 'return', 'expulsion'],
  post: ['appointment', 'work', 'joining', 'teaching', 'editing', 'study', 'apprenticeship'],
  leaving: ['dismissal', 'departure', 'parting', 'release'],
  making: ['building', 'founding', 'completion', 'launch', 'change', 'lighting'],
  publishing: ['publication', 'writing', 'translation', 'completion', 'founding'],
  staging: ['performance', 'debut', 'founding', 'lighting'],
  household: ['marriage', 'union'],
  custody: ['arrest', 'sentence'],
  perishing: ['wreck', 'loss', 'collision', 'death', 'bereavement', 'killing', 'demolition', 'illness'],
  trade: ['sale', 'payment', 'award', 'gift'],
  choice: ['decision', 'founding', 'appointment'],
  honour: ['award', 'appointment', 'naming'],
  faith: ['ordination', 'joining', 'appointment', 'baptism'],
  strife: ['fighting', 'upheaval', 'invasion', 'killing', 'raid', 'loss'],
  finding: ['discovery', 'travel'],
}

const familiesOfKind = new Map<string, string[]>()
for (const [family, kinds] of Object.entries(families))
  for (const kind of kinds) familiesOfKind.set(kind, [...(familiesOfKind.get(kind) ?? []), family])

/** Families of kinds of deed: `appointment` is of `post`, `choice`, `honour`, `faith`. */
export function familiesOf(kinds: readonly string[]): string[] {
  return [...new Set(kinds.flatMap((kind) => familiesOfKind.get(kind) ?? []))].sort()
}
