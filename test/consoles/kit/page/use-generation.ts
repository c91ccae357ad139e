import { useEffect, useState } from 'react';

/** A number that grows every so many ms (0 = never): as part of the keys it throws all rows away. */
export function useGeneration(everyMs: number): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (everyMs <= 0) return;
    const timer = setInterval(() => setGeneration((now) => now + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return generation;
}
