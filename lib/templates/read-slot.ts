import { Tokenizer, TypeGuards } from 'liquidjs';
import type { FaultCode, SlotType } from './contract';
import { typeNamed } from './slot-types';

/** `{{ name | type: arguments }}` as it was written; type null where none stands. */
export interface Declared {
  name: string;
  type: SlotType | null;
  choices: readonly string[];
  min: number | null;
  max: number | null;
}

/** What is wrong with a slot, and the word to name; null = the whole slot. */
export interface BadSlot {
  bad: FaultCode;
  what: string | null;
}

type Filter = ReturnType<Tokenizer['readFilters']>[number];

const NAME = /^[\p{L}\p{N}_-]{1,20}$/u;
const MOST_CHOICES = 12;
const LONGEST_CHOICE = 40;
const LARGEST = 1_000_000;

const bad = (code: FaultCode, what: string | null = null): BadSlot => ({ bad: code, what });

/** Reads the inside of `{{ }}`. Never throws. */
export function readSlot(inner: string): Declared | BadSlot {
  if (inner.trim() === '') return bad('empty-slot');
  // The reader of Liquid forgives what ends in the middle.
  if (/[|,:]\s*$/.test(inner)) return bad('bad-slot');
  let read: { initial: Iterable<unknown>; filters: Filter[] };
  try {
    const { initial, filters } = new Tokenizer(inner).readFilteredValue();
    read = { initial: initial.postfix, filters };
  } catch {
    return bad('bad-slot');
  }
  const [value, ...more] = [...read.initial];
  const name = nameOf(value);
  if (name === null || more.length > 0 || read.filters.length > 1) return bad('bad-slot');
  const [filter] = read.filters;
  const bare = { name, type: null, choices: [], min: null, max: null };
  return filter === undefined ? bare : typed(name, filter);
}

/** A single name, without `.` or `[ ]`: there is nothing inside a value. */
export function nameOf(token: unknown): string | null {
  if (!TypeGuards.isPropertyAccessToken(token) || token.variable !== undefined) return null;
  const name = token.getText();
  return token.props.length === 1 && NAME.test(name) ? name : null;
}

/** The words between two equal quotes; null for anything else. */
export function quotedOf(token: unknown): string | null {
  if (!TypeGuards.isQuotedToken(token)) return null;
  const raw = token.getText();
  return raw.length > 1 && raw.at(0) === raw.at(-1) ? raw.slice(1, -1).trim() : null;
}

function typed(name: string, filter: Filter): Declared | BadSlot {
  const type = typeNamed(filter.name);
  if (type === null) return bad('unknown-type', filter.name);
  const given = filter.args.map((arg) => (Array.isArray(arg) ? (arg[0] === undefined ? arg[1] : null) : arg));
  const none = { name, type, choices: [], min: null, max: null };
  if (type === 'choice') {
    const choices = given.map(quotedOf);
    return isChoices(choices) ? { ...none, choices } : bad('bad-choices');
  }
  if (given.length === 0) return none;
  const [min, max] = given.map((token) => numberOf(token?.getText() ?? ''));
  return type === 'number' && given.length === 2 && isNumber(min) && isNumber(max) && min <= max
    ? { ...none, min, max }
    : bad('bad-bounds');
}

function isChoices(choices: readonly (string | null)[]): choices is readonly string[] {
  return (
    choices.length >= 2 &&
    choices.length <= MOST_CHOICES &&
    new Set(choices).size === choices.length &&
    choices.every((choice) => choice !== null && choice !== '' && choice.length <= LONGEST_CHOICE)
  );
}

function numberOf(text: string): number | null {
  const number = /^-?\d{1,7}(?:\.\d{1,2})?$/.test(text) ? Number(text) : null;
  return number !== null && Math.abs(number) <= LARGEST ? number : null;
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';
