import { Virtualizer } from 'virtua';
import { i18n } from '#i18n';
import type { FaultyCells } from '@/lib/tables/check';
import { wordFault } from './words';

/** Every faulty row with its number and what is wrong. Only what is in view exists: a file may be wrong throughout. */
export function FaultList({ faulty }: { faulty: readonly FaultyCells[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the virtual list puts boxes of its own between
    <div
      role="list"
      aria-label={i18n.t('import.faults')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by the keyboard
      tabIndex={0}
      className="max-h-72 overflow-y-auto rounded-md border border-line bg-sunken"
    >
      <Virtualizer data={faulty} itemSize={29}>
        {({ row, faults }) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div key={row} role="listitem" className="flex gap-3 border-line border-b px-3 py-1">
            <span className="figures w-16 shrink-0 text-muted sm:w-20">{i18n.t('import.row', [row])}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {faults.map(wordFault).join(i18n.t('import.semicolon'))}
            </span>
          </div>
        )}
      </Virtualizer>
    </div>
  );
}
