import { i18n } from '#i18n';
import { shownAgent } from '@/components/desks/shown-agent';
import type { Command } from '@/lib/cases/commands';
import type { Deed } from '@/lib/cases/undo';
import { sendMessage } from '@/lib/messages';
import { hush, say } from './notice';
import { inPortions, type Sum, wordSum } from './portions';

const DONE = {
  claim: 'undo.did_claim',
  take: 'undo.did_claim',
  release: 'undo.did_release',
  hand: 'undo.did_hand',
  wait: 'undo.did_wait',
  continue: 'undo.did_continue',
  dismiss: 'undo.did_dismiss',
  resolve: 'undo.did_resolve',
  activate: 'undo.did_activate',
  replied: 'undo.did_replied',
} as const;

/** What was done, in a word; '' where it cannot be taken back. */
export function wordDone(type: Command['type']): string {
  return type in DONE ? i18n.t(DONE[type as keyof typeof DONE]) : '';
}

/** Says what was done, with the way back. `detail`: what else there is to say. */
export function sayDone(text: string, deeds: readonly Deed[], detail: string | null = null): void {
  say('done', text, detail, deeds.length === 0 ? null : () => void takeBack(deeds));
}

/** Takes these actions back, each where nothing else happened since, and says of how many that is true. */
async function takeBack(deeds: readonly Deed[]): Promise<void> {
  hush();
  const by = shownAgent();
  const sum = await inPortions(deeds, (part) => sendMessage('undo', { deeds: part, by }));
  say(sum.deeds.length > 0 ? 'done' : 'trouble', wordBack(sum, deeds.length), wordSum(sum, 'undo'));
}

function wordBack({ deeds }: Sum, asked: number): string {
  if (deeds.length === 0) return i18n.t('undo.none');
  return asked === 1 ? i18n.t('undo.back') : i18n.t('undo.backMany', [deeds.length]);
}
