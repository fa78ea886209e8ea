/** The full stop that old prints set behind a name or a title in capitals: `BY ADA TARN.` */
export const stop = /(?<=(?<!\p{L})\p{Lu}{4,})\.$/u
