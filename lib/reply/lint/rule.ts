import type { LintFinding, ReplyScope } from '../contract';
import type { Hit, Views } from './views';

/** One rule of the compliance data 2.5. `find` is pure, linear in the text, and throws on no string. */
export interface Rule extends Pick<LintFinding, 'severity' | 'basis' | 'asOf' | 'message' | 'rewrite'> {
  id: string;
  scopes: readonly ReplyScope[];
  find(views: Views): Hit[];
}

/** The day on which the platforms' and the law's texts behind these rules were read. */
export const RULES_READ_ON = '2026-08-22';

export const EVERYWHERE: readonly ReplyScope[] = ['public', 'private'];
