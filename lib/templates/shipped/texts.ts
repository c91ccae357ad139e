import type { Tone } from '@/lib/reply/tones';
import type { TemplateKind } from '../contract';

/**
 * Texts of ours for one grade, at most one of each tone: `[title, text]`. Wording after the domain data 3.3: the fact, one
 * path, a time we control. Public ones name no amount and ask for nothing but what is needed; what happened and what is
 * promised has to be true, so it is asked.
 */
export type ShippedTexts = Readonly<
  Record<TemplateKind, Partial<Record<Tone, readonly [title: string, text: string]>>>
>;
