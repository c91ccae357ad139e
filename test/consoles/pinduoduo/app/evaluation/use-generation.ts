import { useEffect, useState } from 'react';
import { config } from '../config.ts';

/** A number that grows as often as the switch says: as part of the keys it throws all rows away. */
export function useGeneration(): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (config.rerender <= 0) return;
    const timer = setInterval(() => setGeneration((now) => now + 1), config.rerender);
    return () => clearInterval(timer);
  }, []);
  return generation;
}
