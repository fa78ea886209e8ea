/** The package ships no types; only what is used here. */
declare module 'edtf' {
  export interface ExtDateLike {
    type: string
    /** Milliseconds of the first and last moment. */
    min: number
    max: number
  }
  // biome-ignore lint/style/noDefaultExport: the package exports nothing else
  export default function edtf(text: string): ExtDateLike
}
