import type { LintFinding, ReplyKind } from '../contract';
import type { Family, LintContext } from './context';
import type { Severity } from './severity';
import type { Hit, Views } from './views';

/** The context with the platform understood; null = not known. */
export interface Situation extends LintContext {
  family: Family | null;
  /** Rules that the supervisor released in this very text. */
  released?: ReadonlySet<string>;
}

/** A text that offends, with what has to be known besides. */
export type Example = string | { text: string; given: Omit<LintContext, 'kind'> & { kind?: ReplyKind } };

/** One rule of the compliance data 2.5. `find` is pure, linear in the text, and throws on no string. */
export interface Rule extends Pick<LintFinding, 'basis' | 'asOf' | 'message' | 'rewrite'> {
  id: string;
  /** What it catches, in a few Chinese words. */
  title: string;
  kinds: readonly ReplyKind[];
  /** One for all, or one a family of platforms; on an unknown platform the gravest. A hit may give its own. */
  severity: Severity | Readonly<Record<Family, Severity>>;
  /** When a hit has another severity than the rule's, in Chinese. */
  steps?: string;
  /** Where the texts behind the basis can be found, and how they were read. */
  source: string;
  offending: readonly Example[];
  safe: readonly string[];
  find(views: Views, situation: Situation): Hit[];
  /** Takes everything out that this rule finds, where no sentence has to go. The result passes the rule. */
  mend?(text: string): string;
}

/** The day of the platforms' rule texts that stand behind the rules (snapshot). */
export const RULES_READ_ON = '2026-08-22';
/** The month in which law and practice were read; the day is not known, so its first. */
export const LAW_READ_ON = '2026-11-01';

/** What a reader of the review or the buyer gets. */
export const REPLIES: readonly ReplyKind[] = ['public', 'private'];
export const TO_BUYERS: readonly ReplyKind[] = ['public', 'private', 'sms'];
export const EVERYWHERE: readonly ReplyKind[] = ['public', 'private', 'sms', 'appeal'];
