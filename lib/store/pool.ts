import { GRADES } from '@/lib/grading/contract';
import { HANDLERS } from '@/lib/grading/policy';

/** Words of the program itself: compared with those, a shared word is the very same. */
const OWN = ['active', 'backlog', 'done', ...GRADES, ...HANDLERS];

/** One copy of each word that many cases have, as the store gives every case its own. Never let go of: there are few. */
export class Pool {
  private readonly words = new Map<string, string>(OWN.map((word) => [word, word]));

  share = <T extends string>(word: T): T => {
    const known = this.words.get(word);
    if (known !== undefined) return known as T;
    this.words.set(word, word);
    return word;
  };
}
