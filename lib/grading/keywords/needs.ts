/** Units of which a text must hold at least one, or the pattern cannot match. */
export type Need = ReadonlySet<number>;

/** In classes and escapes only these are read unit by unit; any other escape ("\s", "\1") says nothing of what is needed. */
const PLAIN_ESCAPE = /[^A-Za-z0-9]/;

/**
 * What a text must hold for a pattern to match anywhere in it, read from the pattern's own source: every part that may
 * not be left out needs one of its units. Never asks for too much; what it cannot tell it does not ask for. Throws on
 * syntax that no table uses, rather than guess.
 */
export function needsOf(pattern: RegExp): Need[] {
  if (/[^g]/.test(pattern.flags)) throw new Error(`Flags of ${pattern} change what its units mean`);
  const reader: Reader = { source: pattern.source, at: 0 };
  const needs = alternatives(reader);
  if (reader.at < reader.source.length) throw new Error(`Unreadable pattern ${pattern}`);
  return needs;
}

interface Reader {
  source: string;
  at: number;
}

/** Reads up to the end or the closing bracket of the group. */
function alternatives(reader: Reader): Need[] {
  const all = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    all.push(sequence(reader));
  }
  const [only = []] = all;
  if (all.length === 1) return only;
  if (all.some((needs) => needs.length === 0)) return [];
  return [union(all.map((needs) => needs[0])), union(all.map((needs) => needs.at(-1)))];
}

function union(needs: readonly (Need | undefined)[]): Need {
  return new Set(needs.flatMap((need) => [...(need ?? [])]));
}

function sequence(reader: Reader): Need[] {
  const all: Need[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const needs = part(reader);
    if (!mayBeLeftOut(reader)) all.push(...needs);
  }
  return all;
}

function part(reader: Reader): Need[] {
  const char = reader.source.charAt(reader.at++);
  if (char === '(') return group(reader);
  if (char === '[') return unitsOfClass(reader);
  if (char === '\\') {
    const escaped = reader.source.charAt(reader.at++);
    return PLAIN_ESCAPE.test(escaped) ? [new Set([escaped.charCodeAt(0)])] : [];
  }
  if (/[*+?{}\]]/.test(char)) throw new Error(`Unreadable pattern ${reader.source}`);
  return /[.^$]/.test(char) ? [] : [new Set([char.charCodeAt(0)])];
}

function group(reader: Reader): Need[] {
  const kind = /^\?(?:[:=!]|<[=!])/.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += kind.length;
  const needs = alternatives(reader);
  if (reader.source.charAt(reader.at++) !== ')') throw new Error(`Unreadable pattern ${reader.source}`);
  // What stands around the match, or must not, is no part of it.
  return kind === '' || kind === '?:' ? needs : [];
}

function unitsOfClass(reader: Reader): Need[] {
  const end = reader.source.indexOf(']', reader.at);
  const inside = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  if (inside.startsWith('^') || inside.includes('\\')) return [];
  const need = new Set<number>();
  for (const [, first = '', last = first] of inside.matchAll(/(.)(?:-(.))?/g))
    for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit++) need.add(unit);
  return [need];
}

/** Reads a quantifier, if there is one. */
function mayBeLeftOut(reader: Reader): boolean {
  const [quantifier = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += quantifier.length;
  return /^(?:[*?]|\{0)/.test(quantifier);
}
