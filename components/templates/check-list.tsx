import { Ban, CircleAlert, Check as Tick, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Check } from './check-template';

/** What is wrong with a template's language, then what the rules of replies say. Each leads to its place in the text. */
export function CheckList({ check, textId }: { check: Check; textId: string }) {
  const { faults, findings } = check;
  const chinese = document.documentElement.lang.startsWith('zh');
  const show = (start: number, end: number): void => {
    const field = document.getElementById(textId);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(start, end);
  };
  if (faults.length + findings.length === 0)
    return (
      <p role="status" className="flex items-center gap-1.5 text-faint text-sm">
        <Tick aria-hidden className="size-3.5" />
        {i18n.t('templates.clean')}
      </p>
    );
  return (
    <ul aria-label={i18n.t('templates.check')} aria-live="polite" className="flex flex-col gap-1.5">
      {faults.map(({ code, line, column, start, end, message, messageEn }) => (
        <Item
          key={`${code}${start}`}
          icon={<CircleAlert aria-hidden className="size-3.5" />}
          grave
          what={chinese ? message : messageEn}
          where={i18n.t('templates.at', [line, column])}
          onShow={() => show(start, end)}
        />
      ))}
      {findings.map(({ rule, severity, start, end, text, message, basis, asOf }) => (
        <Item
          key={`${rule}${start}`}
          icon={
            severity === 'block' ? (
              <Ban aria-hidden className="size-3.5" />
            ) : (
              <TriangleAlert aria-hidden className="size-3.5" />
            )
          }
          grave={severity === 'block'}
          what={message}
          where={text === '' ? '' : `“${text}”`}
          small={i18n.t('reply.lintBasis', [basis, asOf])}
          onShow={start < end ? () => show(start, end) : null}
        />
      ))}
    </ul>
  );
}

function Item({
  icon,
  grave,
  what,
  where,
  small,
  onShow,
}: {
  icon: ReactNode;
  grave: boolean;
  what: string;
  where: string;
  small?: string;
  onShow: (() => void) | null;
}) {
  return (
    <li className={`flex items-start gap-2 border-l-2 pl-2.5 ${grave ? 'border-ink' : 'border-line-strong'}`}>
      <span className="mt-0.5 shrink-0">{icon}</span>
      <span className="min-w-0 flex-1">
        <span className="block">{what}</span>
        {(where !== '' || small !== undefined) && (
          <span className="block text-faint text-xs [overflow-wrap:anywhere]">
            {[where, small].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      {onShow !== null && (
        <Button size="sm" look="quiet" onClick={onShow}>
          {i18n.t('templates.show')}
        </Button>
      )}
    </li>
  );
}
