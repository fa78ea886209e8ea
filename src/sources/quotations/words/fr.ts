import type { QuotationWords } from './quotation-words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** French. */
export const french: QuotationWords = {
  speech: set(
    `dit disait dira dirait déclare déclara déclarait répond répondit répondait répliqua réplique ajoute ajouta ajoutait explique expliqua expliquait
    remarque remarqua note nota notait observe observa affirme affirma affirmait raconte raconta racontait racontera rapporte rapporta rappelle rappela écrit
    écrivit écrivait écrira écrivant avoue avoua confie confia confiait constate constata conclut conclura continue continua poursuit poursuivit crie cria
    s'écrie s'écria s'exclame s'exclama murmure murmura demande demanda demandait insiste insista précise précisa soutient soutint souligne souligna évoque
    évoqua décrit décrivit juge jugea pense pensa pensait résume résuma reconnaît reconnut se-souvient souvient souvint souvenait lance lança annonce annonça prédit
    proteste protesta plaisante plaisanta commente commenta cite cita qualifie qualifia critique critiqua relate relata témoigne témoigna lit parle parla prononce prononça répète répéta répétait appelle appelait conseille conseilla estime estimait`,
  ),
  writing: set(
    'écrit écrivit écrivait écrira écrivant note nota notait raconte raconta racontait racontera relate relata décrit décrivit consigne consigna',
  ),
  accordingTo:
    /(?:selon|d['’]après|pour|aux dires de|au dire de|comme l['’]écrit|comme le (?:note|dit|rappelle|souligne|raconte|remarque|rapporte))\s+$/iu,
  by: /\bpar\s+$/iu,
  pronouns: set('il elle ils elles je nous on'),
  possessives: set('son sa ses leur leurs'),
  ownWorks: set('mémoires souvenirs autobiographie journal journaux carnets cahiers lettres correspondance notes'),
  within: set('dans'),
  between: set(
    'a avait ont plus-tard ensuite aussi alors encore lui-même elle-même toujours souvent déjà même en y lui leur nous se le la les plus tard un jour',
  ),
  firstPerson: /(?:^|[^\p{L}])(?:je|j['’]|me|m['’]|mon|ma|mes|moi|nous|notre|nos)(?![\p{L}])/iu,
}
