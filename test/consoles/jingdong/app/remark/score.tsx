import { config } from '../config.ts';

const LEVELS: Record<number, [string, string]> = {
  1: ['差评', 'bad'],
  2: ['中评', 'middle'],
  3: ['好评', 'good'],
};

/** The rating as the switch says: stars as signs of text, or the platform's word. */
export function Score({ score }: { score: number }) {
  const [word, kind] = LEVELS[score] ?? ['', ''];
  if (config.score === 'level') return <em className={`jdm-level jdm-level--${kind}`}>{word}</em>;
  return (
    <span className="jdm-stars">
      {'★'.repeat(score)}
      <s>{'☆'.repeat(5 - score)}</s>
    </span>
  );
}
