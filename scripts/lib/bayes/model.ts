/** A text as its words, and which of the classes it belongs to. */
export interface Example<Class> {
  words: readonly string[];
  class: Class;
}

/** Laplace: every word is taken as seen once more in every class. */
const SMOOTHING = 1;

/**
 * Plain multinomial naive Bayes over word counts. Words that no example has are passed over. The returned function gives
 * the class with the highest posterior; of equals the one that was met first. Throws without examples.
 */
export function learn<Class>(examples: readonly Example<Class>[]): (words: readonly string[]) => Class {
  const known = new Set(examples.flatMap(({ words }) => words));
  const classes = [...Map.groupBy(examples, (example) => example.class)].map(([name, own]) => {
    const counts = new Map<string, number>();
    for (const { words } of own) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const total = own.reduce((sum, { words }) => sum + words.length, 0) + SMOOTHING * known.size;
    return { name, prior: Math.log(own.length / examples.length), counts, total };
  });
  const [first] = classes;
  if (first === undefined) throw new Error('nothing to learn from');

  return (words) => {
    const seen = words.filter((word) => known.has(word));
    const scored = classes.map(({ name, prior, counts, total }) => ({
      name,
      score: seen.reduce((sum, word) => sum + Math.log(((counts.get(word) ?? 0) + SMOOTHING) / total), prior),
    }));
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).name;
  };
}
