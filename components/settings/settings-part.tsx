import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Part, Saver } from './use-saver';

/** One part of the page: what it is about on the left, its fields on the right, "saved" where it was just saved. */
export function SettingsPart({
  title,
  intro,
  parts,
  saver,
  aside,
  children,
}: {
  title: string;
  intro?: string;
  parts: Part[];
  saver: Saver;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const saved = saver.saved !== null && parts.includes(saver.saved);
  return (
    <section aria-label={title} className="flex flex-col gap-3 border-line border-t py-6">
      <div className="flex flex-col gap-0.5">
        <div className="flex min-h-6 items-center gap-3">
          <h2 className="font-semibold text-lg">{title}</h2>
          <span role="status" className="flex items-center gap-1 text-muted text-sm">
            {saved && (
              <>
                <Check aria-hidden className="size-3.5" />
                {i18n.t('settings.saved')}
              </>
            )}
          </span>
          <span className="flex-1" />
          {aside}
        </div>
        {intro !== undefined && <p className="text-muted">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
