import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { modelKeyFor } from '@/lib/settings/model-key';

/** The key, typed and never shown again: only whether there is one for this address. */
export function KeyField({
  origin,
  onKeep,
}: {
  origin: string | null;
  onKeep: (key: string) => Promise<void>;
}) {
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (origin === null) setKept(false);
    else void modelKeyFor(origin).then((key) => setKept(key !== null));
  }, [origin]);
  const keep = async (key: string): Promise<void> => {
    try {
      await onKeep(key);
      setKept(key !== '');
      setTyped('');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Field
      label={i18n.t('settings.modelKey')}
      hint={i18n.t(kept ? 'settings.modelKeyKept' : 'settings.modelKeyHint')}
      error={failed ? i18n.t('invalid.other') : null}
    >
      {(wiring) => (
        <span className="flex gap-2">
          <Input
            {...wiring}
            type="password"
            className="flex-1"
            maxLength={500}
            value={typed}
            disabled={origin === null}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button disabled={typed.trim() === ''} onClick={() => void keep(typed.trim())}>
            {i18n.t('settings.modelKeyKeep')}
          </Button>
          {kept && (
            <Button look="plain" onClick={() => void keep('')}>
              {i18n.t('settings.modelKeyForget')}
            </Button>
          )}
        </span>
      )}
    </Field>
  );
}
