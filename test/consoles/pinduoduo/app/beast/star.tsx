import { config } from '../config.ts';
import { beast } from '../mark.ts';

const PATH = 'M512 64l132 284 308 38-228 212 60 306-272-152-272 152 60-306L72 386l308-38z';

function Star({ filled }: { filled: boolean }) {
  const kind = filled ? 'star_filled' : 'star';
  return (
    <svg
      {...beast(`icon-${kind}`, filled ? 'r-star r-star-on' : 'r-star', 'ICN_svgIcon', `ICN_${kind}`)}
      viewBox="0 0 1024 1024"
      aria-hidden="true"
    >
      <path d={PATH} />
    </svg>
  );
}

/** Stars of a review as the switch says: icons, glyphs or a number. */
export function Stars({ value }: { value: number }) {
  if (config.stars === 'glyphs') return <span className="r-star-on">{'★'.repeat(value)}</span>;
  if (config.stars === 'number') return <span className="r-star-on">{value}星</span>;
  return (
    <span className="r-stars">
      {[1, 2, 3, 4, 5].map((place) => (
        <Star key={place} filled={place <= value} />
      ))}
    </span>
  );
}
