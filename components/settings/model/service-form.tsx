import { type ReactNode, useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askModel } from '@/components/reply/polish/ask-model';
import { wordPolish } from '@/components/reply/polish/words';
import { Button } from '@/components/ui/button';
import { originOf, permissionFor } from '@/lib/polish/address';
import { keepModelKey } from '@/lib/settings/model-key';
import { CommitInput } from '../commit-input';
import type { Saver } from '../use-saver';
import { KeyField } from './key-field';

/** Address, model and key of the shop's own service, and a test that asks it for one sentence of ours. */
export function ServiceForm({ saver }: { saver: Saver }) {
  const { model } = saver.settings;
  const origin = originOf(model.address);
  const [said, setSaid] = useState<string | null>(null);
  const setAddress = (address: string): string | null => {
    if (address !== '' && originOf(address) === null) return i18n.t('invalid.modelAddress');
    return saver.change({ model: { ...model, address } });
  };
  const test = async (): Promise<void> => {
    const pattern = permissionFor(model.address);
    if (pattern === null || model.name === '') return setSaid(i18n.t('polish.off'));
    setSaid(i18n.t('settings.modelTesting'));
    // First of all: the browser asks only within the click.
    const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
    if (!granted) return setSaid(i18n.t('polish.not_permitted'));
    const input = {
      text: i18n.t('settings.modelSample'),
      wish: 'polish' as const,
      kind: 'public' as const,
      review: null,
      limit: 200,
      lint: { kind: 'public' as const },
    };
    const outcome = await askModel(model, input, new AbortController().signal);
    setSaid(
      outcome.kind === 'text'
        ? i18n.t('settings.modelWorks', [outcome.text])
        : (wordPolish(outcome) ?? i18n.t('polish.malformed')),
    );
  };
  return (
    <div className="flex flex-col gap-3">
      <Row label={i18n.t('settings.modelAddress')}>
        {(id) => (
          <CommitInput
            id={id}
            label={i18n.t('settings.modelAddress')}
            value={model.address}
            maxLength={300}
            onCommit={(text) => setAddress(text.trim())}
          />
        )}
      </Row>
      <Row label={i18n.t('settings.modelName')}>
        {(id) => (
          <CommitInput
            id={id}
            label={i18n.t('settings.modelName')}
            value={model.name}
            maxLength={100}
            onCommit={(text) => saver.change({ model: { ...model, name: text.trim() } })}
          />
        )}
      </Row>
      <KeyField
        origin={origin}
        onKeep={(key) => (origin === null ? Promise.resolve() : keepModelKey(origin, key))}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void test()}>{i18n.t('settings.modelTest')}</Button>
        {said !== null && (
          <p role="status" className="min-w-0 flex-1">
            {said}
          </p>
        )}
      </div>
    </div>
  );
}

function Row({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-muted text-sm">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
