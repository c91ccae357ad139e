import * as z from 'zod';

/** Which model words drafts anew, if any. The key is kept apart: it belongs in no backup. */
export const modelSchema = z.strictObject({
  by: z.enum(['off', 'address', 'browser']),
  /** Base address of an OpenAI-compatible service (".../v1"), or ''. */
  address: z.string().max(300),
  /** The model's name there, or ''. */
  name: z.string().max(100),
});
export type ModelSettings = z.infer<typeof modelSchema>;

export const NO_MODEL: ModelSettings = { by: 'off', address: '', name: '' };

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origin of a service's address; null when it is none that texts may be sent to: anything but https (plain http to
 * this very machine alone), or with a name and password in it.
 */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username, password, origin } = new URL(address);
  if (username !== '' || password !== '') return null;
  const safe = protocol === 'https:' || (protocol === 'http:' && OWN_MACHINE.includes(hostname));
  return safe ? origin : null;
}

/** The browser's permission for that origin: patterns know no port. */
export function permissionFor(address: string): string | null {
  const origin = originOf(address);
  if (origin === null) return null;
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
