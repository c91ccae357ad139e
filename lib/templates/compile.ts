import {
  type FaultCode,
  MAX_TEMPLATE,
  type Slot,
  type SlotType,
  type TemplateFault,
  type TemplateKind,
} from './contract';
import { faultAt } from './faults';
import { factNamed } from './names';
import { readCondition } from './read-condition';
import { type Declared, readSlot } from './read-slot';
import { type Piece, scan } from './scan';
import { repeatedUnit } from './slot-types';
import type { Branch, Compilation, Condition, Node, Place } from './syntax';
import { readTag } from './tags';

const MOST_PIECES = 200;
const DEEPEST = 3;
/** As many faults as anybody reads. */
const MOST_FAULTS = 20;

/** Reads a template whole. `kind` null: not known yet, so an amount is allowed. Never throws; linear in the length. */
export function compile(text: string, kind: TemplateKind | null): Compilation {
  if (text.length > MAX_TEMPLATE)
    return { ok: false, faults: [faultAt(text, 'too-long', MAX_TEMPLATE, text.length, '')] };
  const { pieces, faults } = scan(text);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  return new Compiler(text, kind, pieces).run();
}

interface Open {
  place: Place;
  branches: Branch[];
  condition: Condition | null;
  body: Node[];
}

class Compiler {
  private readonly faults: TemplateFault[] = [];
  private readonly slots = new Map<string, Slot>();
  /** Bare names of no fact: declared elsewhere in the text, or unknown. */
  private readonly bare: { name: string; place: Place }[] = [];
  private readonly asked: { condition: Condition; place: Place }[] = [];
  private readonly root: Node[] = [];
  private readonly open: Open[] = [];

  constructor(
    private readonly text: string,
    private readonly kind: TemplateKind | null,
    private readonly pieces: readonly Piece[],
  ) {}

  run(): Compilation {
    const marks = this.pieces.filter((piece) => piece.kind !== 'text');
    const one = marks[MOST_PIECES];
    if (one !== undefined)
      return { ok: false, faults: [faultAt(this.text, 'too-many-slots', one.start, one.end)] };
    for (const piece of this.pieces)
      if (piece.kind === 'text') this.body.push({ kind: 'text', text: piece.inner });
      else if (piece.kind === 'slot') this.slot(piece);
      else this.tag(piece);
    for (const { place } of this.open) this.fault('unclosed-if', place);
    this.checkNames();
    if (this.faults.length === 0) return { ok: true, nodes: this.root, slots: this.inOrder() };
    return { ok: false, faults: this.faults.sort((a, b) => a.start - b.start).slice(0, MOST_FAULTS) };
  }

  private get body(): Node[] {
    return this.open.at(-1)?.body ?? this.root;
  }

  private fault(code: FaultCode, place: Place, what?: string | null): void {
    this.faults.push(faultAt(this.text, code, place.start, place.end, what ?? undefined));
  }

  private slot(piece: Piece): void {
    const read = readSlot(piece.inner);
    if ('bad' in read) {
      this.fault(read.bad, piece, read.what);
      return;
    }
    this.declare(read, piece);
    this.body.push({ kind: 'slot', name: read.name });
  }

  private declare(read: Declared, place: Place): void {
    const fact = factNamed(read.name);
    if (fact?.type === 'flag') {
      this.fault('flag-as-text', place, read.name);
      return;
    }
    const type = read.type ?? fact?.type ?? null;
    if (type === null) {
      this.bare.push({ name: read.name, place });
      return;
    }
    if (fact !== null && fact.type !== type) {
      this.fault('two-types', place, read.name);
      return;
    }
    // An amount comes out of the offer: there is none but by the names of the offer.
    if (type === 'amount' && fact === null) {
      this.fault('unknown-name', place, read.name);
      return;
    }
    if (type === 'amount' && this.kind === 'public') this.fault('amount-public', place);
    this.unit(type, place);
    const known = this.slots.get(read.name);
    if (known !== undefined && read.type !== null && !same(known, { ...read, type })) {
      this.fault('two-types', place, read.name);
      return;
    }
    if (known === undefined)
      this.slots.set(read.name, {
        ...read,
        type,
        fact: fact?.name ?? null,
        start: place.start,
        end: place.end,
      });
  }

  private unit(type: SlotType, { end }: Place): void {
    const length = repeatedUnit(type, this.text.slice(end, end + 6));
    if (length > 0) this.fault('unit-twice', { start: end, end: end + length });
  }

  private tag(piece: Piece): void {
    const { word, tag, rest } = readTag(piece.inner);
    const open = this.open.at(-1);
    if (tag === null) {
      this.fault('unknown-tag', piece, word);
      return;
    }
    if (tag === 'if') {
      this.begin(piece, rest);
      return;
    }
    if (open === undefined || (tag !== 'endif' && open.condition === null && open.branches.length > 0)) {
      this.fault('stray-end', piece, word);
      return;
    }
    open.branches.push({ condition: open.condition, body: open.body });
    if (tag === 'endif') {
      if (rest !== '') this.fault('bad-condition', piece, rest);
      this.open.pop();
      this.body.push({ kind: 'if', branches: open.branches });
      return;
    }
    open.body = [];
    open.condition = tag === 'elsif' ? this.condition(piece, rest) : null;
    if (tag === 'else' && rest !== '') this.fault('bad-condition', piece, rest);
  }

  private begin(place: Place, rest: string): void {
    if (this.open.length === DEEPEST) this.fault('too-deep', place);
    this.open.push({ place, branches: [], condition: this.condition(place, rest), body: [] });
  }

  private condition(place: Place, rest: string): Condition | null {
    const condition = readCondition(rest);
    if (condition === null) this.fault('bad-condition', place, rest);
    else this.asked.push({ condition, place });
    return condition;
  }

  private inOrder(): ReadonlyMap<string, Slot> {
    for (const { name, place } of this.bare) {
      const slot = this.slots.get(name);
      if (slot !== undefined && place.start < slot.start)
        this.slots.set(name, { ...slot, start: place.start, end: place.end });
    }
    return new Map([...this.slots].sort(([, a], [, b]) => a.start - b.start));
  }

  /** A name may be declared behind the place that uses it, so this comes last. */
  private checkNames(): void {
    for (const { name, place } of this.bare) {
      const slot = this.slots.get(name);
      if (slot === undefined) this.fault('unknown-name', place, name);
      else this.unit(slot.type, place);
    }
    for (const { condition, place } of this.asked)
      for (const term of termsOf(condition)) {
        const slot = this.slots.get(term.name);
        if (slot === undefined && factNamed(term.name) === null) this.fault('unknown-name', place, term.name);
        else if (term.kind === 'is' && slot?.choices.includes(term.choice) !== true)
          this.fault('bad-condition', place, term.choice);
      }
  }
}

type Term = Exclude<Condition, { parts: unknown }>;

/** A condition is flat: `and` and `or` join terms only. */
function termsOf(condition: Condition): Term[] {
  return 'parts' in condition ? condition.parts.flatMap(termsOf) : [condition];
}

function same(a: Slot, b: Declared): boolean {
  return (
    a.type === b.type &&
    a.min === b.min &&
    a.max === b.max &&
    a.choices.length === b.choices.length &&
    a.choices.every((choice, i) => choice === b.choices[i])
  );
}
