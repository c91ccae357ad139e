import { Plus, X } from 'lucide-react';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { type Band, DEFAULT_BANDS, remedySchema } from '@/lib/compensation/contract';
import { formatYuan, parseYuan } from '@/lib/review/money';
import { CommitInput } from './commit-input';
import { YuanInput } from './number-input';
import { RestoreDefaults } from './restore-defaults';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

const MOST = 10;

/** What is offered up to which price. The last band has no upper end and stays the last. */
export function BandsPart({ saver }: { saver: Saver }) {
  const { bands, approveAbove } = saver.settings;
  const change = (next: Band[]): string | null => saver.change({ bands: next });
  const add = (): void => {
    const below = bands.at(-2)?.upTo ?? 0;
    const last = bands.at(-1);
    if (last) change([...bands.slice(0, -1), { ...last, upTo: below + 10_000 }, last]);
  };
  return (
    <SettingsPart
      title={i18n.t('settings.bands')}
      intro={i18n.t('settings.bandsIntro')}
      parts={['bands', 'approveAbove']}
      saver={saver}
      aside={<RestoreDefaults onRestore={() => saver.change({ bands: DEFAULT_BANDS, approveAbove: null })} />}
    >
      <table className="w-full max-w-[520px] border-collapse">
        <thead>
          <tr className="text-left text-faint text-sm [&>th]:pb-1 [&>th]:font-normal">
            <th scope="col">{i18n.t('settings.upTo')}</th>
            <th scope="col" className="max-sm:w-full">
              {i18n.t('settings.remedy')}
            </th>
            <th scope="col">{i18n.t('settings.coupon')}</th>
            <th scope="col">
              <span className="sr-only">{i18n.t('settings.removeBand')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, i) => (
            <BandRow
              key={band.upTo ?? 'above'}
              band={band}
              place={i + 1}
              onChange={(part) => change(bands.map((other, j) => (j === i ? { ...other, ...part } : other)))}
              onRemove={() => change(bands.filter((_, j) => j !== i))}
            />
          ))}
        </tbody>
      </table>
      <div>
        <Button size="sm" disabled={bands.length >= MOST} onClick={add}>
          <Plus aria-hidden className="size-3.5" />
          {i18n.t('settings.addBand')}
        </Button>
      </div>
      <Field label={i18n.t('settings.approveAbove')} hint={i18n.t('settings.approveAboveHint')}>
        {({ id }) => (
          <CommitInput
            id={id}
            label={i18n.t('settings.approveAbove')}
            inputMode="decimal"
            className="figures w-24 text-right"
            value={approveAbove === null ? '' : formatYuan(approveAbove)}
            onCommit={(text) => {
              const fen = text.trim() === '' ? null : parseYuan(text.normalize('NFKC'));
              if (fen === null && text.trim() !== '') return i18n.t('invalid.amount');
              return saver.change({ approveAbove: fen });
            }}
          />
        )}
      </Field>
    </SettingsPart>
  );
}

function BandRow({
  band,
  place,
  onChange,
  onRemove,
}: {
  band: Band;
  place: number;
  onChange: (part: Partial<Band>) => string | null;
  onRemove: () => void;
}) {
  return (
    <tr className="border-line border-t [&>td]:py-1.5 [&>td]:pr-3 [&>td]:align-top max-sm:[&>td]:pr-1.5">
      <td>
        {band.upTo === null ? (
          <span className="text-muted leading-8">{i18n.t('settings.above')}</span>
        ) : (
          <YuanInput
            label={`${place} ${i18n.t('settings.upTo')}`}
            value={band.upTo}
            onCommit={(upTo) => onChange({ upTo })}
          />
        )}
      </td>
      <td>
        <Select
          className="max-sm:w-full"
          aria-label={`${place} ${i18n.t('settings.remedy')}`}
          value={band.remedy}
          onChange={({ target }) => onChange({ remedy: remedySchema.parse(target.value) })}
        >
          {remedySchema.options.map((remedy) => (
            <option key={remedy} value={remedy}>
              {i18n.t(`settings.remedy_${remedy}`)}
            </option>
          ))}
        </Select>
      </td>
      <td>
        <YuanInput
          label={`${place} ${i18n.t('settings.coupon')}`}
          value={band.coupon}
          onCommit={(coupon) => onChange({ coupon })}
        />
      </td>
      <td>
        {band.upTo !== null && (
          <IconButton label={`${place} ${i18n.t('settings.removeBand')}`} onClick={onRemove}>
            <X aria-hidden className="size-3.5" />
          </IconButton>
        )}
      </td>
    </tr>
  );
}
