import { useState } from 'react';
import { i18n } from '#i18n';

/** Buyers' pictures, loaded when in view and without telling the host where from. A broken one leaves no hole. */
export function ReviewImages({ images }: { images: readonly string[] }) {
  const [broken, setBroken] = useState<readonly string[]>([]);
  const shown = [...new Set(images)].filter((url) => url.startsWith('https://') && !broken.includes(url));
  if (shown.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {shown.map((url, i) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer" className="block rounded-md">
            <img
              src={url}
              alt={i18n.t('case.image', [i + 1])}
              loading="lazy"
              decoding="async"
              referrerPolicy="no-referrer"
              className="size-16 rounded-md border border-line bg-sunken object-cover"
              onError={() => setBroken((before) => [...before, url])}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
