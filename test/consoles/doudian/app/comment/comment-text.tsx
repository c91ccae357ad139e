import { useState } from 'react';
import { config } from '../config.ts';
import { names } from '../mark.ts';

/** What the buyer wrote. A long text is cut in the page itself, not by its style. */
export function CommentText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const cut = config.omitAt !== null && text.length > config.omitAt && !whole;
  if (!cut) return <div className={names('d-text', 'commentContent')}>{text}</div>;
  return (
    <>
      <div className={names('d-text', 'commentContent', 'omitContent')}>
        {text.slice(0, config.omitAt ?? 0)}…
      </div>
      <button type="button" className="d-unfold" onClick={() => setWhole(true)}>
        展开
      </button>
    </>
  );
}
