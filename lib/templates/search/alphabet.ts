import { simplified } from '@/lib/review/simplified';
import type { Readings } from './readings';

const LETTER = /^[a-z]+$/;
/** A character that comes later is found by itself no more, but nothing breaks: texts are long, writing systems are not. */
const MOST_CHARACTERS = 65_535;

/** The distinct characters of a library, each by a number, with how they are read. */
export class Alphabet {
  readonly characters: string[] = [''];
  readonly readings: (readonly string[])[] = [[]];
  private readonly numbers = new Map<string, number>();

  /** Without readings there is no pinyin. */
  constructor(private readonly read: Readings | null) {}

  /** A folded text as numbers, one a unit, so that a place in the one is a place in the other. */
  encode(text: string): Uint16Array {
    this.learn(text);
    return Uint16Array.from(text.split(''), (unit) => this.numbers.get(unit) ?? 0);
  }

  /** The dictionary is asked once for all that is new. */
  private learn(text: string): void {
    const fresh = [...new Set(text.split(''))].filter((unit) => !this.numbers.has(unit));
    if (fresh.length === 0 || this.characters.length + fresh.length > MOST_CHARACTERS) return;
    const ideographs = fresh.filter((unit) => unit >= '\u3400' && unit <= '\u9fff');
    const known = this.read?.(ideographs.join('')) ?? [];
    const byUnit = new Map(ideographs.map((unit, i) => [unit, known[i] ?? []]));
    for (const unit of fresh) {
      this.numbers.set(unit, this.characters.length);
      this.characters.push(unit);
      this.readings.push((byUnit.get(unit) ?? []).filter((reading) => LETTER.test(reading)));
    }
  }
}

/** As it is compared: lower case, half width, simplified, each unit in its place. */
export function fold(text: string): string {
  return simplified(text).replace(/[A-Z\uff01-\uff5e\u3000]/g, (sign) =>
    sign === '\u3000'
      ? ' '
      : sign <= 'Z'
        ? sign.toLowerCase()
        : String.fromCharCode(sign.charCodeAt(0) - 0xfee0).toLowerCase(),
  );
}
