import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { Button } from '@/components/ui/button';
import { FieldSays } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type Fen, formatYuan, parseYuan } from '@/lib/review/money';

/** Asks what the order cost; it is never guessed. `paid`: what was entered before, in 分. */
export function AskPrice({ caseId, paid, onDone }: { caseId: string; paid: Fen | null; onDone: () => void }) {
  const id = useId();
  const [text, setText] = useState(paid === null ? '' : formatYuan(paid));
  const [wrong, setWrong] = useState(false);
  const keep = async (): Promise<void> => {
    const price = parseYuan(text);
    setWrong(price === null);
    if (price !== null && (await run(caseId, { type: 'price', paid: price }))) onDone();
  };
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {paid === null && <p className="font-medium">{i18n.t('offer.askPrice')}</p>}
      <div className="flex items-center gap-1.5">
        <label htmlFor={id} className="text-muted">
          {i18n.t('offer.paid')}
        </label>
        <Input
          id={id}
          inputMode="decimal"
          aria-invalid={wrong}
          aria-describedby={`${id}-say`}
          className="figures w-24 text-right"
          value={text}
          onChange={({ target }) => setText(target.value)}
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
