import { useEffect, useRef, useState } from 'react';
import { say } from '@/components/shell/notice';
import type { ModelSettings } from '@/lib/polish/address';
import type { PolishInput, Wish } from '@/lib/polish/contract';
import { askModel } from './ask-model';
import { wordPolish } from './words';

/** A text of the model's that waits for the agent's yes; `from`: what it was made of. */
export interface Proposal {
  from: string;
  text: string;
  wish: Wish;
}

export interface PolishState {
  busy: boolean;
  proposal: Proposal | null;
  ask(wish: Wish): void;
  /** Stops asking, or puts the proposal away. */
  drop(): void;
}

/** Asks the model about the text as it stands. Nothing of the editor changes before the agent takes the proposal. */
export function usePolish(model: ModelSettings, input: Omit<PolishInput, 'wish'>): PolishState {
  const [busy, setBusy] = useState(false);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const ask = async (wish: Wish): Promise<void> => {
    if (asking.current !== null || input.text.trim() === '') return;
    const cancel = new AbortController();
    asking.current = cancel;
    setBusy(true);
    setProposal(null);
    const outcome = await askModel(model, { ...input, wish }, cancel.signal);
    asking.current = null;
    if (cancel.signal.aborted) return;
    setBusy(false);
    if (outcome.kind === 'text') setProposal({ from: input.text, text: outcome.text, wish });
    const words = wordPolish(outcome);
    if (words !== null) say('trouble', words);
  };
  return {
    busy,
    proposal,
    ask: (wish) => void ask(wish),
    drop: () => {
      asking.current?.abort();
      asking.current = null;
      setBusy(false);
      setProposal(null);
    },
  };
}
