/** A burst of changes is read once it rests, but not later than this after it began. ms */
const REST = 120;
const LATEST = 500;

export interface Changes {
  /** Read soon although nothing changed in the page. */
  poke(): void;
  /** Watch these roots as well (open shadow roots); those that are watched already stay. */
  also(roots: readonly Node[]): void;
  /** Forget the changes that we made ourselves just now. */
  forgetOurs(): void;
}

/**
 * Calls `work` after the page's elements changed, until `signal` aborts: before the next frame when it has been quiet, so
 * that marks of rows which the page draws anew do not blink, and again when the burst is over.
 */
export function followChanges(root: Node, work: () => void, signal: AbortSignal): Changes {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  let ended = Number.NEGATIVE_INFINITY;
  const run = () => {
    timer = null;
    if (signal.aborted) return;
    work();
    ended = performance.now();
  };
  const early = () => {
    if (!signal.aborted && timer !== null) work();
  };
  const poke = () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer !== null) clearTimeout(timer);
    else {
      since = now;
      if (now - ended > REST) requestAnimationFrame(early);
    }
    timer = setTimeout(run, Math.max(0, Math.min(REST, since + LATEST - now)));
  };
  const observer = new MutationObserver(poke);
  const watched = new WeakSet<Node>();
  const watch = (node: Node) => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, { childList: true, characterData: true, subtree: true });
  };
  watch(root);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  // The document itself is watched through its body.
  const also = (roots: readonly Node[]) => roots.filter((one) => one !== root.ownerDocument).forEach(watch);
  return { poke, also, forgetOurs: () => void observer.takeRecords() };
}
