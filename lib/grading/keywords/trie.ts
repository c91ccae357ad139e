/** More nodes would not fit beside a unit into one key. */
const MOST_NODES = 0x7fff;
const SPREAD = 0x9e3779b1;

/**
 * Words as a tree over UTF-16 units. Node 0 stands for "no such word"; the first step is a table, every further one a
 * look into a hash table of numbers, so that walking makes no objects.
 */
export class Trie {
  /** The node in which each of the words ends, in their order. */
  readonly ends: readonly number[];
  private readonly first = new Uint16Array(65_536);
  private readonly keys: Int32Array;
  private readonly nodes: Uint16Array;
  private readonly shift: number;

  /** Throws on an empty word and on more words than it can hold: the tables are ours, so that is our mistake. */
  constructor(words: readonly string[]) {
    const steps = new Map<number, number>();
    let count = 0;
    this.ends = words.map((word) => {
      if (word === '') throw new Error('An empty word');
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        const known = i === 0 ? this.start(unit) : steps.get(node * 65_536 + unit);
        const next = known || ++count;
        if (next > MOST_NODES) throw new Error('Too many words');
        if (i === 0) this.first[unit] = next;
        else steps.set(node * 65_536 + unit, next);
        node = next;
      }
      return node;
    });
    const bits = Math.max(4, Math.ceil(Math.log2(steps.size * 2 + 1)));
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits);
    this.nodes = new Uint16Array(2 ** bits);
    for (const [key, node] of steps) this.keep(key, node);
  }

  /** The node of a word's first unit; 0 when no word begins so. */
  start(unit: number): number {
    return this.first[unit] ?? 0;
  }

  /** The node one unit further; 0 when no word goes on so. */
  step(node: number, unit: number): number {
    const key = node * 65_536 + unit;
    const { keys, nodes } = this;
    let at = Math.imul(key, SPREAD) >>> this.shift;
    for (;;) {
      const found = keys[at];
      if (found === key) return nodes[at] ?? 0;
      if (found === 0 || found === undefined) return 0;
      at = (at + 1) & (keys.length - 1);
    }
  }

  private keep(key: number, node: number): void {
    let at = Math.imul(key, SPREAD) >>> this.shift;
    while (this.keys[at] !== 0) at = (at + 1) & (this.keys.length - 1);
    this.keys[at] = key;
    this.nodes[at] = node;
  }
}
