/** A burst of changes is read once it rests, but not later than this after it began. ms */
const REST = 120;
const LATEST = 500;

export interface Changes {
  /** Read soon although nothing changed in the page. */
  poke(): void;
  /** Forget the changes that we made ourselves just now. */
  forgetOurs(): void;
}

/** Calls `work` after the page's elements changed, debounced, until `signal` aborts. */
export function followChanges(root: Node, work: () => void, signal: AbortSignal): Changes {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  const run = () => {
    timer = null;
    if (!signal.aborted) work();
  };
  const poke = () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === null) since = now;
    else clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(REST, since + LATEST - now)));
  };
  const observer = new MutationObserver(poke);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  return { poke, forgetOurs: () => void observer.takeRecords() };
}
