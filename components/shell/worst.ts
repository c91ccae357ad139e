import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { withoutShells } from '@/lib/store/session';
import type { PageHealth } from '@/lib/wire';

/**
 * The frame that is read worst: one that is not recognised before one that lacks a field its file demands. Frames that
 * show something else say nothing. null = all is well.
 */
export function worstOf<H extends Pick<PageHealth, 'console' | 'state' | 'missing'>>(
  frames: readonly H[],
  files: readonly Pick<ConsoleFile, 'id' | 'required'>[],
): { whole: boolean; health: H } | null {
  const own = withoutShells(frames);
  const whole = own.find(({ state }) => state === 'unrecognised');
  if (whole !== undefined) return { whole: true, health: whole };
  const lacking = own.find((health) => health.state !== 'elsewhere' && lacksRequired(health, files));
  return lacking === undefined ? null : { whole: false, health: lacking };
}

/** Whether a field is missing without which the console's file believes no row. */
function lacksRequired(
  { console, missing }: Pick<PageHealth, 'console' | 'missing'>,
  files: readonly Pick<ConsoleFile, 'id' | 'required'>[],
): boolean {
  const file = files.find(({ id }) => id === console);
  return file?.required.some((field) => missing.includes(field)) ?? false;
}

/**
 * Whether our scripts came after the page had asked for its list, and its rows alone do not say what the buyers wrote:
 * then nothing of it is read until it asks again.
 */
export function needsReload({
  late,
  state,
  missing,
}: Pick<PageHealth, 'late' | 'state' | 'missing'>): boolean {
  return late === true && (state === 'unrecognised' || (state === 'reading' && missing.includes('text')));
}
