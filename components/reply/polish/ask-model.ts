import { browser } from 'wxt/browser';
import { type ModelSettings, originOf, permissionFor } from '@/lib/polish/address';
import { polish } from '@/lib/polish/ask';
import type { PolishInput, PolishOutcome } from '@/lib/polish/contract';
import { askOf } from '@/lib/polish/models';
import { modelKeyFor } from '@/lib/settings/model-key';

/** Asks the shop's model once. A permission that was taken back is said and not asked for again here. Never rejects. */
export async function askModel(
  model: ModelSettings,
  input: PolishInput,
  cancel: AbortSignal,
): Promise<PolishOutcome> {
  if (model.by === 'off') return { kind: 'off' };
  const pattern = permissionFor(model.address);
  if (model.by === 'address') {
    if (pattern === null) return { kind: 'off' };
    if (!(await browser.permissions.contains({ origins: [pattern] }))) return { kind: 'not-permitted' };
  }
  const origin = originOf(model.address);
  const key = model.by === 'browser' || origin === null ? null : await modelKeyFor(origin);
  return polish(input, askOf(model, key), cancel);
}
