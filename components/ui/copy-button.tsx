import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from './button';

type State = 'idle' | 'copied' | 'failed';

/** Copies and says whether it did. `words`: the label in each state. */
export function CopyButton({
  text,
  words,
  ...rest
}: Omit<ButtonProps, 'onClick' | 'children'> & { text: string; words: Record<State, string> }) {
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <Button size="sm" onClick={copy} {...rest}>
      <Icon aria-hidden className="size-3" />
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}
