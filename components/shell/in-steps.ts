import type { Steps } from '@/lib/cases/steps';

/** Of one task, ms: what is left of a frame is for drawing. */
const BUDGET = 8;

/**
 * Does the work in tasks of {@link BUDGET} ms, the first at once, so that what is little is done when this returns. `done` is
 * called once, unless it is stopped before. Returns the way to stop.
 */
export function inSteps<T>(steps: Steps<T>, done: (value: T) => void): () => void {
  let stopped = false;
  // Other than a timer's, its turn comes at once, after what the agent does.
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    stopped = true;
    port1.close();
  };
  const go = (): void => {
    if (stopped) return;
    const end = performance.now() + BUDGET;
    do {
      const step = steps.next();
      if (step.done !== true) continue;
      stop();
      done(step.value);
      return;
    } while (performance.now() < end);
    port2.postMessage(null);
  };
  port1.onmessage = go;
  go();
  return () => {
    stop();
    steps.return(undefined as never);
  };
}
