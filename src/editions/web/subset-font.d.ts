declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff' | 'woff2' | 'sfnt'
    keepFeatures?: string[]
    noHinting?: boolean
    preserveNameIds?: number[]
  }
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>
}
