import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { ImportResult } from '@/lib/store/import';
import { findHeaderRow } from '@/lib/tables/mapping';
import type { Sheet } from '@/lib/tables/sheet';
import { type Table, tableOf } from '@/lib/tables/table';
import { CheckedRows } from './checked-rows';
import { MappingFields } from './mapping-fields';
import { Preview } from './preview';
import { type Chosen, useMapping } from './use-mapping';

/** Rows offered as the one that holds the headers. */
const HEADER_CHOICES = 10;

/** From sheets to reviews: which sheet, what its columns mean, what comes of it. */
export function TableImport({
  name,
  sheets,
  ...rest
}: {
  name: string;
  sheets: readonly Sheet[];
  deskNow: () => Promise<IntakeDesk>;
  onDone: (result: ImportResult) => void;
}) {
  const [at, setAt] = useState(0);
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  return (
    <div className="flex flex-col gap-4">
      <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
      {sheets.length > 1 && (
        <Field label={i18n.t('import.sheet')}>
          {(wiring) => (
            <Select
              {...wiring}
              className="max-w-80"
              value={at}
              onChange={({ target }) => setAt(Number(target.value))}
            >
              {sheets.map((one, i) => (
                <option key={one.name} value={i}>
                  {i18n.t('import.sheetOption', [one.name, one.rows.length])}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <SheetImport key={at} sheet={sheet} {...rest} />
    </div>
  );
}

function SheetImport({
  sheet,
  ...rest
}: {
  sheet: Sheet;
  deskNow: () => Promise<IntakeDesk>;
  onDone: (result: ImportResult) => void;
}) {
  const [headerRow, setHeaderRow] = useState(() => findHeaderRow(sheet.rows));
  const table = useMemo(() => tableOf(sheet, headerRow), [sheet, headerRow]);
  const [chosen, change] = useMapping(table);
  return (
    <>
      <div className="grid grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-2">
        <Field label={i18n.t('import.headerRow')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={headerRow ?? ''}
              onChange={({ target }) => setHeaderRow(target.value === '' ? null : Number(target.value))}
            >
              <option value="">{i18n.t('import.headerNone')}</option>
              {sheet.rows.slice(0, HEADER_CHOICES).map((row, i) => (
                <option key={i} value={i}>
                  {i18n.t('import.headerRowAt', [
                    i + 1,
                    row.filter(Boolean).slice(0, 5).join(' · ').slice(0, 40),
                  ])}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {chosen && <ShopField chosen={chosen} change={change} />}
      </div>
      {chosen && <ChosenPart table={table} chosen={chosen} change={change} {...rest} />}
    </>
  );
}

function ShopField({ chosen, change }: { chosen: Chosen; change: (part: Partial<Chosen>) => void }) {
  return (
    <Field label={i18n.t('import.shopName')} hint={i18n.t('import.shopHint')}>
      {(wiring) => (
        <Input
          {...wiring}
          maxLength={20}
          value={chosen.shop}
          onChange={({ target }) => change({ shop: target.value })}
        />
      )}
    </Field>
  );
}

function ChosenPart({
  table,
  chosen,
  change,
  ...rest
}: {
  table: Table;
  chosen: Chosen;
  change: (part: Partial<Chosen>) => void;
  deskNow: () => Promise<IntakeDesk>;
  onDone: (result: ImportResult) => void;
}) {
  return (
    <>
      <MappingFields table={table} chosen={chosen} change={change} />
      <Preview table={table} chosen={chosen} />
      <CheckedRows table={table} chosen={chosen} {...rest} />
    </>
  );
}
