/** Anything else is no address; a control character or half a character would only trouble a query. */
const ADDRESS = /^[^\s@\p{Cc}\p{Surrogate}]+@[^\s@\p{Cc}\p{Surrogate}]+\.[^\s@\p{Cc}\p{Surrogate}]+$/u;
/** The longest address there is (RFC 5321); Salesforce stores 80 characters. */
const MAX_ADDRESS = 254;

/** @returns the form in which addresses are compared, for Salesforce compares them in any case; null where there is none */
export function addressOf(email: string | null): string | null {
  const address = email?.trim().toLowerCase() ?? '';
  return address.length <= MAX_ADDRESS && ADDRESS.test(address) ? address : null;
}
