import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field as FormField } from '@/components/ui/field';
import { Input, Select, TextArea } from '@/components/ui/input';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { ImportResult } from '@/lib/store/import';
import { FIELDS, type Field } from '@/lib/tables/fields';
import { type Fault, readRow } from '@/lib/tables/row';
import { parseRating } from '@/lib/tables/values';
import { runImport } from './run-import';
import { wordFault, wordStoreFault } from './words';

/** What is asked for; the rest a single review rarely tells. */
const ASKED = ['orderSn', 'productName', 'createdAt', 'paid', 'platform', 'shop'] as const satisfies Field[];
const COLUMNS = Object.fromEntries(FIELDS.map((field, i) => [field, i]));
const LEVELS = { good: '好评', neutral: '中评', bad: '差评' } as const;

/** One review as a form: what the pasted text told for certain is filled in, the rest is the agent's. */
export function OneReview({
  fields,
  deskNow,
  onDone,
}: {
  fields: Partial<Record<Field, string>>;
  deskNow: () => Promise<IntakeDesk>;
  onDone: (result: ImportResult) => void;
}) {
  const [values, setValues] = useState({ ...fields, rating: ratingChoice(fields.rating) });
  const [faults, setFaults] = useState<Fault[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (field: Field, value: string): void => setValues({ ...values, [field]: value });
  const errorOf = (field: Field): string | null => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? null : wordFault(fault);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { reply: _, ...columns } = COLUMNS;
    const read = readRow(
      FIELDS.map((field) => values[field] ?? ''),
      values.reply === undefined ? columns : COLUMNS,
      null,
    );
    setFailed(null);
    if ('faults' in read) return setFaults(read.faults);
    setFaults([]);
    setBusy(true);
    try {
      const { review, shopName } = read;
      const names = new Map(review.shop === null || shopName === null ? [] : [[review.shop, shopName]]);
      onDone(await runImport([review], names, await deskNow()));
    } catch (error) {
      setFailed(wordStoreFault(error));
      setBusy(false);
    }
  };
  const other = faults.find(({ field }) => field === null || !isShown(field));
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => void save(event)}>
      <FormField label={i18n.t('import.field_text')} error={errorOf('text')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={4}
            value={values.text ?? ''}
            onChange={({ target }) => set('text', target.value)}
          />
        )}
      </FormField>
      <div className="grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2">
        <FormField label={i18n.t('import.field_rating')} error={errorOf('rating')}>
          {(wiring) => (
            <Select {...wiring} value={values.rating} onChange={({ target }) => set('rating', target.value)}>
              <option value="">{i18n.t('rating.unknown')}</option>
              {[1, 2, 3, 4, 5].map((stars) => (
                <option key={stars} value={stars}>
                  {i18n.t('rating.stars', [stars])}
                </option>
              ))}
              {(['bad', 'neutral', 'good'] as const).map((level) => (
                <option key={level} value={LEVELS[level]}>
                  {i18n.t(`rating.${level}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        {ASKED.map((field) => (
          <FormField
            key={field}
            label={i18n.t(`import.field_${field}`)}
            error={errorOf(field)}
            {...(field === 'createdAt' ? { hint: i18n.t('import.timeHint') } : {})}
          >
            {(wiring) => (
              <Input
                {...wiring}
                value={values[field] ?? ''}
                {...(field === 'createdAt' ? { placeholder: '2026-11-22 18:05' } : {})}
                onChange={({ target }) => set(field, target.value)}
              />
            )}
          </FormField>
        ))}
      </div>
      {(failed !== null || other !== undefined) && (
        <p role="alert" className="rounded-md bg-sunken px-3 py-2 font-medium">
          {failed ?? (other && wordFault(other))}
        </p>
      )}
      <div>
        <Button type="submit" look="primary" disabled={busy}>
          {i18n.t('import.addOne')}
        </Button>
      </div>
    </form>
  );
}

function isShown(field: Field): boolean {
  return field === 'text' || field === 'rating' || ASKED.some((asked) => asked === field);
}

/** The option for a rating in any spelling; '' = not known. */
function ratingChoice(text: string | undefined): string {
  const rating = text === undefined ? null : parseRating(text);
  if (rating === null) return '';
  if (rating.stars !== null) return String(rating.stars);
  return rating.level === null ? '' : LEVELS[rating.level];
}
