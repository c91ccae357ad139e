import { useId } from 'react';
import { i18n } from '#i18n';
import { Select } from '@/components/ui/input';
import { FIELDS, type Field } from '@/lib/tables/fields';
import type { Mapping } from '@/lib/tables/mapping';
import { columnName, type Table } from '@/lib/tables/table';
import type { Chosen } from './use-mapping';

/** Which column holds what. Guessed or remembered, and the agent has the last word. */
export function MappingFields({
  table,
  chosen,
  change,
}: {
  table: Table;
  chosen: Chosen;
  change: (part: Partial<Chosen>) => void;
}) {
  const set = (field: Field, value: string): void => {
    const { [field]: _, ...others } = chosen.mapping;
    const mapping: Mapping = value === '' ? others : { ...others, [field]: Number(value) };
    change({ mapping, remembered: false });
  };
  return (
    <section aria-label={i18n.t('import.columns')} className="flex flex-col gap-2 border-line border-t pt-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold text-lg">{i18n.t('import.columns')}</h2>
        <p role="status" className="text-muted text-sm">
          {chosen.remembered && i18n.t('import.remembered')}
        </p>
      </div>
      <div className="grid grid-cols-1 gap-x-6 gap-y-1.5 sm:grid-cols-2">
        {FIELDS.map((field) => (
          <FieldColumn
            key={field}
            field={field}
            headers={table.headers}
            column={chosen.mapping[field]}
            onChange={(value) => set(field, value)}
          />
        ))}
      </div>
    </section>
  );
}

function FieldColumn({
  field,
  headers,
  column,
  onChange,
}: {
  field: Field;
  headers: readonly string[];
  column: number | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="w-24 shrink-0 text-muted">
        {i18n.t(`import.field_${field}`)}
        {field === 'text' && <span aria-hidden> *</span>}
      </label>
      <Select
        id={id}
        required={field === 'text'}
        className="w-full flex-1"
        value={column ?? ''}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{i18n.t('import.noColumn')}</option>
        {headers.map((header, i) => (
          <option key={i} value={i}>
            {header.trim().slice(0, 60) || columnName(i)}
          </option>
        ))}
      </Select>
    </div>
  );
}
