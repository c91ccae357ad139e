/**
 * The browser's own functions as they were before any script of the page ran. The page may replace any of them later;
 * the tap must neither break by that nor hand the page a way in.
 */
export const call = Reflect.apply;
export const chain = Promise.prototype.then;
export const listen = EventTarget.prototype.addEventListener;
export const NativeURL = URL;
export const stringify = JSON.stringify;

/** Runs our own code so that a fault in it never reaches the page. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A fault of ours costs us one answer, which the rows replace; the page must not notice it.
  }
}
