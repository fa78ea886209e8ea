import type { PreflightRule } from './print-file.ts'

const most = 650 * 1024 * 1024

export const fileSize: PreflightRule = {
  id: 'no-oversized-print-file',
  asks: () => 'At most 650 MB',
  faults: ({ bytes }) => (bytes > most ? [`the file has ${Math.round(bytes / 1024 / 1024)} MB`] : []),
}
