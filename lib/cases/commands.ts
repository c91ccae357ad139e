import type { Grade } from '@/lib/grading/contract';
import type { Fen } from '@/lib/review/money';

/** What an agent may do with a case, from the panel or from the page. */
export type Command =
  | { type: 'claim' }
  | { type: 'release' }
  | { type: 'correct'; grade: Grade }
  | { type: 'price'; paid: Fen }
  | { type: 'note'; text: string }
  | { type: 'draft'; text: string }
  | { type: 'inserted'; text: string }
  /** The agent says that the reply was sent where the page could not tell. */
  | { type: 'replied'; text: string | null }
  | { type: 'resolve' }
  | { type: 'reopen' }
  | { type: 'activate' }
  | { type: 'dismiss'; reason: string };

export type CommandResult =
  | { ok: true }
  | { ok: false; why: 'no-such-case' | 'not-now' | 'malformed' | 'storage-full' | 'storage-broken' };
