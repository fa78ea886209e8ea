/**
 * Whether a request may name the server so. A page elsewhere can make a browser look up its own name at this machine's
 * address (DNS rebinding) but can not make it send another Host: so numbers and the machine's own names are allowed only.
 *
 * With the names `['localhost']`: `localhost:8080`, `127.0.0.1` and `[::1]:8080` are allowed, `example.org` is not.
 */
export function isAllowedHost(header: string | undefined, names: readonly string[]): boolean {
  const host = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase()
  if (host === undefined) return false
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || names.includes(host)
}
