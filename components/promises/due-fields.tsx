import { i18n } from '#i18n';
import { Input, Select } from '@/components/ui/input';
import { PROMISE_TYPES, type PromiseType } from '@/lib/promises/contract';
import { type EpochMs, parseChinaTime } from '@/lib/review/time';
import { fieldTime, wordType } from './words';

/** What of a promise may be corrected: what was promised, and by when. */
export interface Terms {
  type: PromiseType;
  dueAt: EpochMs;
}

/** Both corrections side by side. `name`: the promise, for the screen reader. A time that is not whole yet changes nothing. */
export function DueFields({
  name,
  terms,
  onChange,
}: {
  name: string;
  terms: Terms;
  onChange: (terms: Terms) => void;
}) {
  return (
    <div className="flex flex-wrap gap-1.5">
      <Select
        aria-label={i18n.t('promise.typeOf', [name])}
        className="!h-7 w-28 [&:lang(en)]:w-40"
        value={terms.type}
        onChange={({ target }) => {
          const type = PROMISE_TYPES.find((one) => one === target.value);
          if (type !== undefined) onChange({ ...terms, type });
        }}
      >
        {PROMISE_TYPES.map((type) => (
          <option key={type} value={type}>
            {wordType(type)}
          </option>
        ))}
      </Select>
      <Input
        type="datetime-local"
        aria-label={i18n.t('promise.dueOf', [name])}
        className="!h-7 flex-1"
        value={fieldTime(terms.dueAt)}
        onChange={({ target }) => {
          const dueAt = parseChinaTime(target.value);
          if (dueAt !== null) onChange({ ...terms, dueAt });
        }}
      />
    </div>
  );
}
