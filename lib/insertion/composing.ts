/** Longest wait for an input method. ms */
const PATIENCE = 10_000;
/** Editors take over what was composed a moment after its end (Draft.js 20 ms, ProseMirror 20 ms). ms */
const TAKEN_OVER = 80;
const EVERY = 50;

/** Where an input method composes now, by document. Not in the page: no page can read or change it. */
const composing = new Map<Document, Element | null>();
const followed = new WeakSet<Document>();

/**
 * Hears from now on when an input method composes in this document (its shadow roots included; frames are documents of
 * their own). To be called when a script starts: what began before cannot be known. Calling it again does nothing.
 */
export function followComposition(document: Document, signal?: AbortSignal): void {
  if (followed.has(document)) return;
  followed.add(document);
  const options = { capture: true, passive: true, ...(signal === undefined ? {} : { signal }) };
  const over = (): void => void composing.delete(document);
  document.addEventListener(
    'compositionstart',
    (event) => composing.set(document, (event.composedPath()[0] ?? null) as Element | null),
    options,
  );
  document.addEventListener('compositionend', over, options);
  // A page may take the field away in the middle, and then no end is ever told: the next plain key is one.
  document.addEventListener('keydown', (event) => event.isComposing || over(), options);
  signal?.addEventListener('abort', () => {
    over();
    followed.delete(document);
  });
}

/** Whether an input method composes anywhere in the documents that are followed. */
export function isComposing(): boolean {
  for (const [document, at] of composing)
    if (document.defaultView === null || at?.isConnected === false) composing.delete(document);
  return composing.size > 0;
}

/**
 * Waits until no input method composes any more: taking the cursor away would end what the agent is writing. False when
 * it did not end in ten seconds, or when aborted.
 */
export async function composed(signal?: AbortSignal): Promise<boolean> {
  if (!isComposing()) return true;
  for (const end = Date.now() + PATIENCE; Date.now() < end && signal?.aborted !== true; ) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    if (isComposing()) continue;
    await new Promise((resolve) => setTimeout(resolve, TAKEN_OVER));
    if (!isComposing()) return true;
  }
  return false;
}
