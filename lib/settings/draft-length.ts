import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import type { ConsoleId } from '@/lib/review/schema';
import { effectiveFile } from './consoles';

/** How long a draft of ours may be on a console: what reads well, or less where the platform takes less. Characters. */
export async function draftLengthOn(console: ConsoleId): Promise<number> {
  const file = await effectiveFile(console).catch(() => null);
  const { replyLength, replyAim } = file?.limits ?? UNKNOWN_LIMITS;
  return Math.min(replyLength ?? replyAim, replyAim);
}
