const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * A parcel's pick-up code, six digits: derived from the store's secret, the parcel and the version of its code, never
 * stored. Raising the version makes the old code worthless.
 */
export async function pickupCode(
  secret: string,
  parcel: { id: string; codeVersion: number },
): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, bytes(`${parcel.id}:${parcel.codeVersion}`));
  return String(new DataView(mac).getUint32(0) % 1_000_000).padStart(6, '0');
}
