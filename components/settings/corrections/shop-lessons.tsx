import { useLiveQuery } from 'dexie-react-hooks';
import { Download, RotateCcw, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { snake, wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { readLayerFile, writeLayer } from '@/lib/grading/shop/file';
import type { ShopLayer } from '@/lib/grading/shop/layer';
import { forgetLayer, keepLayer, layerOf } from '@/lib/store/layers';
import { storageTrouble } from '@/lib/store/trouble';
import { saveFile } from '../backup-file';

/** What one shop taught the machine: seen, taken out, brought in, forgotten. */
export function ShopLessons({ shop, name }: { shop: string; name: string }) {
  const now = useNow();
  const layer = useLiveQuery(() => layerOf(shop), [shop]);
  const [asking, setAsking] = useState<{ replace: ShopLayer | null } | null>(null);
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const learnt = layer?.learnt ?? 0;

  const carryOut = async (replace: ShopLayer | null): Promise<void> => {
    setAsking(null);
    try {
      if (replace === null) await forgetLayer(shop);
      else await keepLayer(shop, replace);
      const text =
        replace === null ? i18n.t('corrections.forgotten') : i18n.t('corrections.imported', [replace.learnt]);
      setSaid({ text, wrong: false });
    } catch (error) {
      setSaid({ text: i18n.t(`command.${snake(storageTrouble(error))}`), wrong: true });
    }
  };
  const read = async (file: File): Promise<void> => {
    setSaid(null);
    const result = readLayerFile(await file.text().catch(() => ''));
    if ('fault' in result) setSaid({ text: i18n.t(`corrections.fault_${snake(result.fault)}`), wrong: true });
    else setAsking({ replace: result.layer });
  };

  return (
    <div className="flex flex-col gap-2 rounded-md bg-sunken px-3 py-2.5">
      <p className="figures">
        {layer && learnt > 0
          ? i18n.t('corrections.learnt', [learnt, layer.since === null ? '—' : wordMoment(layer.since, now)])
          : i18n.t('corrections.nothingLearnt')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          disabled={learnt === 0}
          onClick={() => layer && saveFile(new Blob([writeLayer(layer)]), 'haoshuo-lessons.json')}
        >
          <Download aria-hidden className="size-3.5" />
          {i18n.t('corrections.export')}
        </Button>
        <Button size="sm" onClick={() => picker.current?.click()}>
          <Upload aria-hidden className="size-3.5" />
          {i18n.t('corrections.import')}
        </Button>
        <Button size="sm" disabled={learnt === 0} onClick={() => setAsking({ replace: null })}>
          <RotateCcw aria-hidden className="size-3.5" />
          {i18n.t('corrections.reset')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json"
          hidden
          aria-label={i18n.t('corrections.import')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void read(file);
            // The same file may be chosen again after an error.
            target.value = '';
          }}
        />
      </div>
      {said !== null && (
        <p role={said.wrong ? 'alert' : 'status'} className={said.wrong ? 'font-medium' : 'text-muted'}>
          {said.text}
        </p>
      )}
      <Confirm
        open={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={i18n.t(asking?.replace ? 'corrections.importTitle' : 'corrections.resetTitle', [name])}
        body={
          asking?.replace
            ? i18n.t('corrections.importBody', [asking.replace.learnt, learnt])
            : i18n.t('corrections.resetBody', [learnt])
        }
        action={i18n.t(asking?.replace ? 'corrections.importAction' : 'corrections.resetAction')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => void carryOut(asking?.replace ?? null)}
      />
    </div>
  );
}
