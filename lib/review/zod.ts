/**
 * What `zod` means in every bundle of the extension (see the alias in wxt.config.ts). Extension pages forbid eval: zod would
 * try it once, be refused, and the browser would log a violation. To be told before the first schema is made, whichever
 * file makes it; may go when zod no longer tries.
 */
import { config } from 'zod/v4';

config({ jitless: true });

export * from 'zod/v4';
