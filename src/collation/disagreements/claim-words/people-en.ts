import { pattern } from '../../../pattern.ts'

/** English plurals that by their ending are people: `performers`; things that end so are excepted. */
export const englishPeople = pattern('u')`
  ^(?!(?:letter|paper|newspaper|number|tower|order|dinner|supper|chapter|quarter|river|poster|flower|corner|winter|summer|slipper
  |timber|feather|door|floor|motor|error|mirror|barometer|thermometer|chronometer|meter|cylinder|boiler|steamer|trawler|liner
  |cutter|schooner|drawer|cover|finger|shoulder|tiger|spider|offer|layer|border|ladder|hammer|register|ledger|banner|lever
  |blazer|cracker|poker|anchor|tractor|reactor|colour|harbour|parlour|neighbour|hour|matter|monster|oyster|lobster|plaster
  |charter|shutter|gutter|filter|buffer|barrier|pier|tier|folder|boulder|cinder|wonder|thunder|saucer|charger|hanger|burner
  |cooker|sweater|theater|disaster|counter|encounter|printer|typewriter|manner|power|shower|answer|prayer|primer|list|fist
  |waist|wrist|chest|forest|harvest|mist|term)s$)\p{Ll}{3,}(?:ers|ors|ists|eers|men|women|smiths|wrights)$
`
