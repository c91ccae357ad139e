import { Image } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

/**
 * Buyers' pictures. They lie at the platform, so they are loaded only when the agent asks for them: nothing is requested
 * by itself. Without telling the host where from; a broken one leaves no hole.
 */
export function ReviewImages({ images }: { images: readonly string[] }) {
  const [asked, setAsked] = useState(false);
  const [broken, setBroken] = useState<readonly string[]>([]);
  const shown = [...new Set(images)].filter((url) => url.startsWith('https://') && !broken.includes(url));
  if (shown.length === 0) return null;
  if (!asked)
    return (
      <Button
        size="sm"
        className="self-start"
        title={i18n.t('case.imagesFrom')}
        onClick={() => setAsked(true)}
      >
        <Image aria-hidden className="size-3.5" />
        {i18n.t('case.showImages', [shown.length])}
      </Button>
    );
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
