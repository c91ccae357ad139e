import type { TappedAnswer } from '../contract';
import type { ConsoleFile, TapRule } from '../file/schema';
import { parseAnswer } from './json';
import { at } from './path';
import { isFields } from './values';

/** The rule of this use by which an answer was copied, or null. */
export function ruleOf(file: ConsoleFile, use: TapRule['use'], tapped: TappedAnswer): TapRule | null {
  const rules = file.answers?.taps ?? [];
  return (
    rules.find(
      (rule) =>
        rule.use === use &&
        (rule.path === null || rule.path === tapped.path) &&
        (rule.hosts.length === 0 || rule.hosts.includes(tapped.host)) &&
        rule.words.every((word) => tapped.answer.includes(word)),
    ) ?? null
  );
}

/** Whether the platform says that this went well. `must`: it has to say so; an empty answer is not enough. */
export function succeeded(file: ConsoleFile, answer: unknown, must: boolean): boolean {
  const tests = (file.answers?.success ?? []).map(({ path, is }) => ({ value: at(answer, path), is }));
  const known = tests.filter(({ value }) => value !== undefined && value !== null);
  if (must && known.length === 0) return false;
  return known.every(({ value, is }) => is.some((one) => one === value || begins(value, one)));
}

/** `SUCCESS*` stands for every text that begins so. */
function begins(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'string' || !pattern.endsWith('*')) return false;
  return typeof value === 'string' && value.startsWith(pattern.slice(0, -1));
}

/** Whether the page asked for its list and the platform refused. Where only shapes tell a list, none can be told. */
export function isRefusal(file: ConsoleFile, tapped: TappedAnswer): boolean {
  if ((ruleOf(file, 'list', tapped)?.path ?? null) === null) return false;
  const answer = parseAnswer(tapped.answer, tapped.lossy);
  return isFields(answer) && !succeeded(file, answer, false);
}
