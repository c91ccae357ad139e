const ROOM = 512;
/** A draft that grew beyond this gives its memory back. */
const KEPT = 16_384;
/** `String.fromCharCode` takes its units as arguments, and the stack is not endless. */
const AT_ONCE = 4_096;

/** A text while it is rewritten: each UTF-16 unit with the stretch `[start, end)` of the original that it stands for. */
export class Draft {
  units = new Uint16Array(ROOM);
  starts = new Uint32Array(ROOM);
  ends = new Uint32Array(ROOM);
  size = 0;
  /** Some unit does not stand for the one unit of the original at the same place. */
  shifted = false;

  put(unit: number, start: number, end: number): void {
    const at = this.size;
    if (at === this.units.length) this.resize(at * 2);
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
    if (start !== at || end !== at + 1) this.shifted = true;
    this.size = at + 1;
  }

  /** Moves a unit of another draft, or of a later place of this one, to the end. */
  take(from: Draft, at: number): void {
    this.put(from.units[at] ?? 0, from.starts[at] ?? 0, from.ends[at] ?? 0);
  }

  /** The last `units` units also stand for what comes up to `end`. */
  stretch(units: number, end: number): void {
    for (let at = this.size - units; at < this.size; at++) this.ends[at] = end;
    this.shifted = true;
  }

  clear(): void {
    if (this.units.length > KEPT) this.resize(ROOM);
    this.size = 0;
    this.shifted = false;
  }

  text(): string {
    const { units, size } = this;
    if (size <= AT_ONCE) return fromUnits(units.subarray(0, size));
    const parts: string[] = [];
    for (let at = 0; at < size; at += AT_ONCE)
      parts.push(fromUnits(units.subarray(at, Math.min(at + AT_ONCE, size))));
    return parts.join('');
  }

  private resize(room: number): void {
    const units = new Uint16Array(room);
    const starts = new Uint32Array(room);
    const ends = new Uint32Array(room);
    const kept = Math.min(room, this.size);
    units.set(this.units.subarray(0, kept));
    starts.set(this.starts.subarray(0, kept));
    ends.set(this.ends.subarray(0, kept));
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }
}

function fromUnits(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, units);
}
