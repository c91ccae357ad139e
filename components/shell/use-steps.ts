import { useLayoutEffect, useRef, useState } from 'react';
import type { Steps } from '@/lib/cases/steps';
import { inSteps } from './in-steps';

interface Answer<T> {
  question: unknown;
  value: T;
}

/**
 * The answer to a question that takes many steps; null until it is known. Asked anew when `version` changes: the answer before
 * stands until then, and what is under way comes to its end first, however often there is something new.
 */
export function useSteps<T>(ask: () => Steps<T>, question: unknown, version: number): T | null {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const running = useRef<{ question: unknown; isOld: boolean; stop: () => void } | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  // The version stands for what would be answered
  useLayoutEffect(() => {
    const start = (): void => {
      const job = { question, isOld: false, stop: () => {} };
      running.current = job;
      job.stop = inSteps(latest.current(), (value) => {
        running.current = null;
        setAnswer((before) => (isSame(before, question, value) ? before : { question, value }));
        if (job.isOld) start();
      });
    };
    const before = running.current;
    if (before !== null && before.question === question) before.isOld = true;
    else {
      before?.stop();
      start();
    }
  }, [question, version]);
  useLayoutEffect(
    () => () => {
      running.current?.stop();
      running.current = null;
    },
    [],
  );
  return answer !== null && answer.question === question ? answer.value : null;
}

function isSame<T>(before: Answer<T> | null, question: unknown, value: T): boolean {
  return before !== null && before.question === question && before.value === value;
}
