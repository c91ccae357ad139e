import * as z from 'zod';

/** Four digits are found in the end whatever the rounds; they make trying at the stored value slow. OWASP asks for ≥ 600,000. */
const ROUNDS = 600_000;

export const pinHashSchema = z.strictObject({
  salt: z.base64(),
  hash: z.base64(),
  rounds: z.number().int().min(200_000).max(5_000_000),
});
type PinHash = z.infer<typeof pinHashSchema>;

/** PBKDF2 (SHA-256) with a salt of its own. */
export async function hashPin(pin: string): Promise<PinHash> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: textOf(salt), hash: textOf(await derive(pin, salt, ROUNDS)), rounds: ROUNDS };
}

export async function isHashOf({ salt, hash, rounds }: PinHash, pin: string): Promise<boolean> {
  return textOf(await derive(pin, bytesOf(salt), rounds)) === hash;
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}

const textOf = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
