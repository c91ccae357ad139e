import { ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { filesIn } from '@/lib/settings/consoles';
import { type HealthByConsole, watchConsoleHealth } from '@/lib/store/console-health';
import { openReviewPage } from './console-page';
import { nameOf } from './places';
import { useConsoles } from './use-consoles';

/** Opens the review page of one of the consoles; those that this shop uses stand first. */
export function OpenConsole({
  label,
  className,
  onOpened,
}: {
  label: string;
  className?: string;
  onOpened?: () => void;
}) {
  const consoles = useConsoles();
  const [health, setHealth] = useState<HealthByConsole>({});
  useEffect(() => watchConsoleHealth(setHealth), []);
  const seenAt = (id: string): number => health[id]?.read?.at ?? 0;
  const files = (consoles === null ? [] : filesIn(consoles)).sort((a, b) => seenAt(b.id) - seenAt(a.id));
  return (
    <Menu
      trigger={
        <Button className={className ?? ''}>
          <ExternalLink aria-hidden className="size-3.5" />
          {label}
        </Button>
      }
    >
      {files.map((file) => (
        <MenuItem key={file.id} onSelect={() => void openReviewPage(file.id).then(onOpened)}>
          <span className="flex-1">{nameOf(file)}</span>
          {file.proof === 'shape' && (
            <span className="text-faint text-xs">{i18n.t('consoles.proof_shape')}</span>
          )}
        </MenuItem>
      ))}
    </Menu>
  );
}
