import type { Offer } from '@/lib/compensation/contract';
import type { DraftInput } from '../contract';
import type { Tone } from '../tones';

/** What a text for the order chat is written from: as for a public reply, and what may be offered. */
export interface PrivateInput
  extends Pick<DraftInput, 'grade' | 'finding' | 'append' | 'productName' | 'answerBy' | 'now'> {
  offer: Offer;
}

/**
 * In which order a text goes: `whole` from the apology to the buyer's rights; `offer-first` for who wants to know before
 * being consoled; `ask-first` asks what happened and names no amount yet.
 */
export type PrivateStructure = 'whole' | 'offer-first' | 'ask-first';

export interface PrivateDraft {
  structure: PrivateStructure;
  tone: Tone;
  text: string;
}
