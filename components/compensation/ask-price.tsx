import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { Button } from '@/components/ui/button';
import { FieldSays } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { CaseRow } from '@/lib/cases/case';
import { type Fen, formatYuan, parseYuan } from '@/lib/review/money';
import { OpenOrder } from './open-order';

interface Asked {
  row: Pick<CaseRow, 'id' | 'review'>;
  /** What is known already, in 分; then Escape leaves it so. */
  paid: Fen | null;
  onDone: () => void;
}

/** Asks what the order cost; it is never guessed. */
export function AskPrice({ row, paid, onDone }: Asked) {
  const id = useId();
  const [text, setText] = useState(paid === null ? '' : formatYuan(paid));
  const [wrong, setWrong] = useState(false);
  const keep = async (): Promise<void> => {
    // Input methods give wide digits: １５８.
    const price = parseYuan(text.normalize('NFKC'));
    setWrong(price === null);
    if (price !== null && (await run(row.id, { type: 'price', paid: price }))) onDone();
  };
  const field = useRef<HTMLInputElement>(null);
  // Once, when an amount is to be changed: the button that had the focus is gone.
  useEffect(() => {
    if (paid === null) return;
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {paid === null && (
        <>
          <p className="font-medium">{i18n.t('offer.askPrice')}</p>
          <OpenOrder review={row.review} />
        </>
      )}
      <div className="flex items-center gap-1.5">
        <label htmlFor={id} className="text-muted">
          {i18n.t('offer.paid')}
        </label>
        <Input
          ref={field}
          id={id}
          inputMode="decimal"
          aria-invalid={wrong}
          aria-describedby={`${id}-say`}
          className="figures w-24 text-right"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || paid === null || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDone();
          }}
        />
        <Button type="submit">{i18n.t('offer.confirm')}</Button>
      </div>
      <FieldSays
        id={`${id}-say`}
        error={wrong ? i18n.t('offer.badPrice') : null}
        hint={i18n.t('offer.askPriceBody')}
      />
    </form>
  );
}
