import { squeezed, textIn } from './field';

/** How long after it was read back a text is watched; a page that takes it away later than this is not noticed. ms */
const WATCHED = 5_000;
const EVERY = 200;

/**
 * Tells once when the page itself takes away, after all, a text that was read back. The first key or press of a person
 * ends it: from then on what stands there is the agent's doing. So does a form that closes.
 */
export function followKept(field: HTMLElement, text: string, onLost: () => void, signal: AbortSignal): void {
  const { ownerDocument } = field;
  const whole = squeezed(text);
  const life = new AbortController();
  const stop = (): void => life.abort();
  const byPerson = ({ isTrusted }: Event): void => {
    if (isTrusted) stop();
  };
  for (const type of ['keydown', 'pointerdown', 'compositionstart'])
    ownerDocument.addEventListener(type, byPerson, { capture: true, passive: true, signal: life.signal });
  const look = setInterval(() => {
    if (!field.isConnected || field.getClientRects().length === 0) return stop();
    if (squeezed(textIn(field)).includes(whole)) return;
    stop();
    onLost();
  }, EVERY);
  const end = setTimeout(stop, WATCHED);
  life.signal.addEventListener('abort', () => {
    clearInterval(look);
    clearTimeout(end);
  });
  signal.addEventListener('abort', stop, { signal: life.signal });
}
