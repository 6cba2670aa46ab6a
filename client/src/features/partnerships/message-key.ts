/** A key under which a message is sent, as often as it takes: 32 hexadecimal digits. */
export function newMessageKey(): string {
  // `crypto.randomUUID` is missing where the page is served without TLS, as in a firm's own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
