/** Which addresses of the network belong to the public internet, and to nobody's inner network, machine or cloud. */
import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";

/** Public by its number, and yet a cloud's inner service for the machines that run in it (Azure). */
const inner = new Set(["168.63.129.16"]);

/** @param address as a socket or a resolver gives it; anything that is no address is not public */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in the clothes of IPv6 is what it is underneath.
  const plain = ipaddr.process(address);
  if (plain.range() !== "unicast" || inner.has(plain.toString())) return false;
  // All that was ever given out for the public begins with the bits 001; older forms hide an IPv4 address elsewhere.
  if (plain instanceof ipaddr.IPv6 && ((plain.parts[0] ?? 0) & 0xe000) !== 0x2000) return false;
  return !ownAddresses().has(plain.toString());
}

/** This machine may have public addresses of its own, behind which it offers more than to the public. */
function ownAddresses(): Set<string> {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return new Set(all.map(({ address }) => ipaddr.process(address).toString()));
}
