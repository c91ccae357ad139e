/**
 * Asks `look` now and after every change of the page until it answers; null after `ms` or when aborted.
 * Also asks at short intervals: what becomes visible by a style sheet changes no node.
 */
export function until<T>(
  roots: readonly Node[],
  ms: number,
  signal: AbortSignal,
  look: () => T | null,
): Promise<T | null> {
  const now = signal.aborted ? null : look();
  if (now !== null || signal.aborted) return Promise.resolve(now);
  return new Promise((resolve) => {
    const finish = (found: T | null) => {
      observer.disconnect();
      clearInterval(interval);
      clearTimeout(timeout);
      signal.removeEventListener('abort', give);
      resolve(found);
    };
    const give = () => finish(null);
    const ask = () => {
      const found = look();
      if (found !== null) finish(found);
    };
    const observer = new MutationObserver(ask);
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributes: true });
    const interval = setInterval(ask, 100);
    const timeout = setTimeout(give, ms);
    signal.addEventListener('abort', give);
  });
}
