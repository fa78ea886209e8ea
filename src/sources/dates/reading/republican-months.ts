import { numberTable } from '../../../numerals/number-table.ts'

/** Months of the calendar of the French Republic, which keep their names in other languages. */
export const republicanMonths = numberTable(`
  vendémiaire:1 brumaire:2 frimaire:3 nivôse:4 pluviôse:5 ventôse:6 germinal:7 floréal:8 prairial:9 messidor:10
  thermidor:11 fructidor:12`)
