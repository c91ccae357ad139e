type Mood = 'negative' | 'neutral' | 'positive';

/** First text and append together: a complaint that was solved later is neutral, praise that turned is negative. */
export function settle(moods: readonly Mood[]): Mood {
  const [first = 'neutral', later] = moods;
  if (later === undefined || later === first) return first;
  if (later === 'negative') return 'negative';
  if (first === 'negative') return later === 'positive' ? 'neutral' : 'negative';
  return later === 'positive' ? 'positive' : first;
}

/** How the mood turned from the first text to what was added; undefined when it did not, or one of them is missing. */
export function turnOf(moods: readonly Mood[]): 'better' | 'worse' | undefined {
  const [first, later] = moods;
  if (first === undefined || later === undefined || first === later) return undefined;
  const rank: Record<Mood, number> = { negative: 0, neutral: 1, positive: 2 };
  return rank[later] > rank[first] ? 'better' : 'worse';
}
