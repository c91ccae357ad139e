import { useState } from 'react';
import { i18n } from '#i18n';
import { askPin } from '@/components/desks/ask-pin';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { saveRobot } from '@/lib/alerts/robots/change-robot';
import { GRADES } from '@/lib/grading/contract';
import { type Robot, TELLINGS } from '@/lib/settings/robots';
import { tellWorker } from './allow';
import { Choices } from './choices';
import { PlaceChoices } from './place-choices';
import { addressOf, draftOf, robotFrom } from './robot-draft';
import { SecretField } from './secret-field';

/** A robot to add or to change: where it is, how it signs, and what it tells. */
export function RobotForm({ robot, onDone }: { robot: Robot | null; onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(robot));
  const [failed, setFailed] = useState(false);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { kind, error } = addressOf(draft, robot);
  const made = robotFrom(draft, robot);
  const save = async (): Promise<void> => {
    if (made === null) return;
    try {
      // Open when the form was opened; it may have been locked since.
      if (!(await askPin())) return;
      await saveRobot(made);
      tellWorker();
      onDone();
    } catch {
      setFailed(true);
    }
  };
  const hint =
    kind !== null && draft.address.trim() !== ''
      ? i18n.t('robots.recognised', [i18n.t(`robots.${kind}`)])
      : robot === null
        ? i18n.t('robots.addressHint')
        : i18n.t('robots.addressKept', [robot.url.slice(-4)]);
  return (
    <fieldset className="flex flex-col gap-3 rounded-md bg-sunken p-3">
      <legend className="sr-only">{robot?.name ?? i18n.t('robots.add')}</legend>
      <Field label={i18n.t('robots.address')} hint={hint} error={error}>
        {(wiring) => (
          <Input
            {...wiring}
            value={draft.address}
            maxLength={500}
            onChange={({ target }) => set({ address: target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('robots.name')} hint={i18n.t('robots.nameHint')}>
        {(wiring) => (
          <Input
            {...wiring}
            className="max-w-64"
            value={draft.name}
            maxLength={20}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      {kind !== null && <SecretField kind={kind} robot={robot} draft={draft} onChange={set} />}
      <Choices
        legend={i18n.t('robots.tellings')}
        options={TELLINGS}
        chosen={draft.tellings}
        wordOf={(telling) => i18n.t(`robots.telling_${telling}`)}
        onChange={(tellings) => set({ tellings })}
      />
      {draft.tellings.length === 0 && (
        <p role="alert" className="font-medium text-sm">
          {i18n.t('robots.nothing')}
        </p>
      )}
      {draft.tellings.includes('grave') && (
        <Choices
          legend={i18n.t('robots.gradesOf')}
          options={GRADES}
          chosen={draft.grades}
          wordOf={(grade) => i18n.t(`grade.${grade}`)}
          onChange={(grades) => set({ grades })}
        />
      )}
      <PlaceChoices chosen={draft.places} onChange={(places) => set({ places })} />
      {failed && (
        <p role="alert" className="font-medium text-sm">
          {i18n.t('invalid.other')}
        </p>
      )}
      <div className="flex gap-2">
        <Button look="primary" disabled={made === null} onClick={() => void save()}>
          {i18n.t('robots.save')}
        </Button>
        <Button onClick={onDone}>{i18n.t('app.cancel')}</Button>
      </div>
    </fieldset>
  );
}
