function table(words: string): Record<string, number> {
  return Object.fromEntries(
    words
      .split(' ')
      .map((pair) => pair.split(':'))
      .map(([word = '', value = '0']) => [word, Number(value)]),
  )
}

/** Numbers in words by language. */
export const numberWords: Record<string, Record<string, number>> = {
  en: table(
    'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  ),
  fr: table(
    'deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60',
  ),
}

/** Days in the units of time by language. */
export const durations: Record<string, Record<string, number>> = {
  en: table('day:1 days:1 week:7 weeks:7 month:30.4 months:30.4 year:365 years:365'),
  fr: table('jour:1 jours:1 semaine:7 semaines:7 mois:30.4 an:365 ans:365 année:365 années:365'),
}
