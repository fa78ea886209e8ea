import { numberTable } from './number-table.ts'

/** Cardinal numbers in French; tens and units stand apart. */
export const frenchCardinals = numberTable(`
  un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14
  quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80
  octante:80 nonante:90`)

/** Ordinal numbers in French, to the twentieth. */
export const frenchOrdinals = numberTable(`
  premier:1 première:1 deuxième:2 second:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7 huitième:8
  neuvième:9 dixième:10 onzième:11 douzième:12 treizième:13 quatorzième:14 quinzième:15 seizième:16 dix-septième:17
  dix-huitième:18 dix-neuvième:19 vingtième:20`)
