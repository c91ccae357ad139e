import type { PolishInput, PolishOutcome } from './contract';
import { lock } from './locks';
import { promptOf } from './prompt';
import { judge } from './verdict';

/** What a model of whatever kind does: one text for one prompt. */
export type Ask = (prompt: { system: string; user: string }, signal: AbortSignal) => Promise<string>;

/** Said by {@link Ask} where it knows what went wrong. */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(readonly outcome: PolishOutcome) {
    super(outcome.kind);
  }
}

/** How long an agent waits for a better word. ms */
const PATIENCE = 30_000;

/**
 * Asks once, and gives the text only where it says what the draft says and passes every rule. Resolves within
 * {@link PATIENCE}; never rejects.
 */
export async function polish(input: PolishInput, ask: Ask, cancel: AbortSignal): Promise<PolishOutcome> {
  const draft = lock(input.text);
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const signal = AbortSignal.any([cancel, late]);
    const output = await Promise.race([ask(promptOf(input, draft), signal), aborted(signal)]);
    return judge(output, draft, input);
  } catch (error) {
    if (cancel.aborted) return { kind: 'cancelled' };
    if (late.aborted) return { kind: 'timeout' };
    return error instanceof AskError ? error.outcome : { kind: 'malformed' };
  }
}

/** Rejects when the signal comes: a model that does not listen to it is not waited for. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
