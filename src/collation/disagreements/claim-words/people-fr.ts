import { pattern } from '../../../pattern.ts'

/** French plurals that by their ending are people: `violonistes`; things that end so are excepted. */
export const frenchPeople = pattern('u')`
  ^(?!(?:fleur|couleur|moteur|vapeur|valeur|hauteur|longueur|largeur|profondeur|lueur|faveur|erreur|odeur|saveur|douleur
  |fureur|tracteur|wagonnet|liste|piste|triste)s$)\p{Ll}{3,}(?:eurs|euses|trices|istes)$
`
