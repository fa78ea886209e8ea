/** Endings of the forms in which narratives use a verb in -er, after the stem. */
const first = [
  'e',
  'a',
  'ait',
  'aient',
  'ent',
  'èrent',
  'era',
  'erait',
  'ant',
  'é',
  'ée',
  'ées',
  'és',
  'er',
  'ons',
  'ai',
  'ais',
]

/** Stems of verbs in -er. */
const stems = `
déclar réplique:répliqu ajout expliqu remarqu not observ affirm racont rapport avou confi constat cri insist précis soulign évoqu
jug pens résum proclam annonc:annonç protest plaisant comment cit qualifi critiqu relat témoign parl prononc:prononç répét conseill
estim demand murmur exclam:exclam écri:écri accus assur avanc:avanç dict chuchot confess dénonc:dénonç interrog object ordonn précis
rétorqu souffl suppli hurl lanc:lanç continu regrett raill trouv not consign présent rappel:rappell tranch ironis soupir`

/** Other verbs of saying, in all their narrative forms. */
const others = `
dit disait dira dirait disant dire disent disaient répond répondit répondait répondra répondant écrit écrivit écrivait écrira écrirait écrivant écrire
écrivent écrivaient poursuit poursuivit poursuivait conclut concluait conclura soutient soutint soutenait reconnaît reconnut reconnaissait
souvient souvint souvenait décrit décrite décrits décrites décrivit décrivait prédit prédisait maintient maintint promet promit promettait prétend prétendit
prétendait lit lut lisait voit voyait vit rappelle rappela rappelait appelle appela appelait reprend reprit reprenait admet admit admettait
apprend apprit apprenait résout plaint plaignit plaignait définit définissait dépeint parut veut voulait`

/** Verbs of saying and writing in French, inflected. */
export function frenchSpeech(): ReadonlySet<string> {
  const forms = stems
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [stem = '', soft = stem] = entry.split(':')
      return [stem, soft].flatMap((base) => first.map((ending) => base + ending))
    })
  return new Set([...forms, ...others.trim().split(/\s+/)])
}
