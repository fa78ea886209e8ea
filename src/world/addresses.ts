import { BlockList, isIP } from 'node:net'

/**
 * Whether an address belongs to this machine or to the network of a house or an office; nothing is served to others.
 *
 * `127.0.0.1`, `192.168.1.4`, `::1` and `fe80::1` do; `203.0.113.7` and `example.org` do not.
 */
export function isLanAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? ''
  const version = isIP(plain)
  return version !== 0 && near.check(plain, version === 6 ? 'ipv6' : 'ipv4')
}

/** Whether an address can be reached from this machine alone. */
export function isLoopback(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && own.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

const own = new BlockList()
own.addSubnet('127.0.0.0', 8, 'ipv4')
own.addAddress('::1', 'ipv6')

const near = new BlockList()
near.addSubnet('127.0.0.0', 8, 'ipv4')
near.addSubnet('10.0.0.0', 8, 'ipv4')
near.addSubnet('172.16.0.0', 12, 'ipv4')
near.addSubnet('192.168.0.0', 16, 'ipv4')
near.addSubnet('169.254.0.0', 16, 'ipv4')
// Networks that providers and tunnels share among their customers (RFC 6598).
near.addSubnet('100.64.0.0', 10, 'ipv4')
near.addAddress('::1', 'ipv6')
near.addSubnet('fe80::', 10, 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')
