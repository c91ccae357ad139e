import { Ellipsis } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { i18n } from '#i18n';
import { useWork, WorkDialogs, WorkItems } from '@/components/casework/work-menu';
import { asksToResolve, ResolveDialog } from '@/components/promises/resolve-dialog';
import { run } from '@/components/shell/command';
import { useNow } from '@/components/shell/now';
import { usePanel } from '@/components/shell/panel-state';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Kbd } from '@/components/ui/kbd';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import type { Settings } from '@/lib/settings/schema';
import { DismissDialog } from './dismiss-dialog';

interface CaseFootProps {
  row: CaseRow;
  settings: Settings;
  /** The text as it would be sent, for "mark as replied". */
  text: string;
  fill: { run: () => void; busy: boolean; copies: boolean; why: string | null };
}

/** One primary action; the moves of this state beside it; everything else in the menu. */
export function CaseFoot({ row, settings, text, fill }: CaseFootProps) {
  const me = settings.agent.name;
  const { asked, ask } = useWork(row);
  const [dismissing, setDismissing] = useState(false);
  const [resolving, setResolving] = useState(false);
  const { showKeys } = usePanel.getState();
  const send = (command: Command) => () => void run(row.id, command);
  // The case moves on under the pointer: the second half of a double click would press the button that came instead.
  const press =
    (command: Command) =>
    ({ detail }: MouseEvent) => {
      if (detail < 2) void run(row.id, command);
    };
  const held = row.lane === 'active' && row.assignee !== null;
  const mine = held && row.assignee === me;
  const done = row.lane === 'done';
  return (
    <footer className="shrink-0 border-line border-t bg-bg px-3 py-2">
      <Standing row={row} me={me} why={fill.why} />
      <div className="flex flex-wrap items-center gap-1.5">
        {done && <NextButton />}
        <Button
          look={done ? 'plain' : 'primary'}
          className={cx(!done && 'flex-1')}
          aria-keyshortcuts="Alt+R"
          disabled={fill.busy || fill.why !== null}
          title={fill.why ?? undefined}
          onClick={fill.run}
        >
          {i18n.t(fill.copies ? 'reply.copy' : fill.busy ? 'reply.filling' : 'reply.fill')}
          {!done && <Kbd>Alt R</Kbd>}
        </Button>
        {row.lane === 'active' && (row.inserted !== null || (fill.copies && mine)) && (
          <Button onClick={press({ type: 'replied', text })}>{i18n.t('case.markReplied')}</Button>
        )}
        {row.lane === 'active' && row.inserted === null && !mine && (
          <Button aria-keyshortcuts="c" onClick={press({ type: 'claim' })}>
            {i18n.t('case.claim')}
          </Button>
        )}
        {row.lane === 'backlog' && (
          <Button onClick={press({ type: 'activate' })}>{i18n.t('case.activate')}</Button>
        )}
        {done && <Button onClick={press({ type: 'reopen' })}>{i18n.t('case.reopen')}</Button>}
        <Menu
          trigger={
            <Button
              look="plain"
              className="w-8 !px-0"
              aria-label={i18n.t('case.more')}
              title={i18n.t('case.more')}
            >
              <Ellipsis aria-hidden className="size-4" />
            </Button>
          }
        >
          {row.status !== 'replied' && row.status !== 'dismissed' && (
            <MenuItem onSelect={send({ type: 'replied', text: null })}>{i18n.t('case.markReplied')}</MenuItem>
          )}
          {held && !mine && <MenuItem onSelect={send({ type: 'claim' })}>{i18n.t('case.claim')}</MenuItem>}
          {held && <MenuItem onSelect={send({ type: 'release' })}>{i18n.t('case.release')}</MenuItem>}
          <WorkItems row={row} ask={ask} />
          <MenuLine />
          {row.status !== 'resolved' && (
            <MenuItem onSelect={asksToResolve(row) ? () => setResolving(true) : send({ type: 'resolve' })}>
              {i18n.t('case.resolve')}
            </MenuItem>
          )}
          {!done && <MenuItem onSelect={() => setDismissing(true)}>{i18n.t('case.dismiss')}</MenuItem>}
          <MenuItem onSelect={() => showKeys(true)}>{i18n.t('keys.title')}</MenuItem>
        </Menu>
      </div>
      <ResolveDialog
        row={row}
        open={resolving}
        onOpenChange={setResolving}
        onResolve={send({ type: 'resolve' })}
      />
      <WorkDialogs row={row} settings={settings} asked={asked} onClose={() => ask(null)} />
      <DismissDialog caseId={row.id} open={dismissing} onOpenChange={setDismissing} />
    </footer>
  );
}

/** An answered case has one thing left to do: to make room for the next. */
function NextButton() {
  const { ids, open, move } = usePanel();
  if (ids.every((id) => id === open)) return null;
  return (
    <Button look="primary" className="flex-1" aria-keyshortcuts="j" onClick={() => move(1)}>
      {i18n.t('case.next')}
      <Kbd>J</Kbd>
    </Button>
  );
}

/** The line over the buttons: who has it, how far it is, and what keeps it from being filled. */
function Standing({ row, me, why }: { row: CaseRow; me: string; why: string | null }) {
  const now = useNow();
  const words = [
    row.lane === 'active' && row.assignee !== null
      ? i18n.t('case.claimedBy', [
          row.assignee === me && me !== '' ? i18n.t('queue.mine') : row.assignee || i18n.t('event.byUnnamed'),
        ])
      : null,
    row.lane === 'active' && row.inserted !== null
      ? i18n.t('case.insertedAt', [wordMoment(row.inserted.at, now)])
      : null,
    row.reply !== null && row.lane === 'done'
      ? i18n.t('case.repliedAt', [wordMoment(row.reply.at, now)])
      : null,
    (row.snoozedUntil ?? 0) > now ? i18n.t('work.snoozed', [wordMoment(row.snoozedUntil ?? now, now)]) : null,
    row.proposedAt === undefined ? null : i18n.t('promise.waiting'),
    why,
  ].filter((word) => word !== null);
  if (words.length === 0) return null;
  return <p className="figures mb-1.5 text-muted text-sm">{words.join(' · ')}</p>;
}
