import { i18n } from '#i18n';
import { DEFAULT_LADDER, type Recipient, recipientSchema } from '@/lib/desks/contract';
import { RestoreDefaults } from '../restore-defaults';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { Choices } from './choices';

/** Who is called when nobody takes a case, or its time runs out. */
export function LadderPart({ saver }: { saver: Saver }) {
  const { ladder } = saver.settings;
  return (
    <SettingsPart
      title={i18n.t('staff.ladder')}
      intro={i18n.t('staff.ladderIntro')}
      parts={['ladder']}
      saver={saver}
      aside={<RestoreDefaults onRestore={() => saver.change({ ladder: DEFAULT_LADDER })} />}
    >
      <dl className="flex flex-col">
        <Step
          when={i18n.t('staff.unclaimed')}
          to={ladder.unclaimed}
          onChange={(unclaimed) => saver.change({ ladder: { ...ladder, unclaimed } })}
        />
        {ladder.steps.map(({ share, to }) => (
          <Step
            key={share}
            when={share === 100 ? i18n.t('staff.stepOver') : i18n.t('staff.step', [share])}
            to={to}
            onChange={(next) =>
              saver.change({
                ladder: {
                  ...ladder,
                  steps: ladder.steps.map((step) => (step.share === share ? { share, to: next } : step)),
                },
              })
            }
          />
        ))}
      </dl>
    </SettingsPart>
  );
}

function Step({
  when,
  to,
  onChange,
}: {
  when: string;
  to: Recipient[];
  onChange: (to: Recipient[]) => void;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-1.5">
      <dt className="w-52 max-sm:w-full">{when}</dt>
      <dd className="flex min-w-0 flex-1">
        <Choices
          label={i18n.t('staff.whoAt', [when])}
          options={recipientSchema.options}
          chosen={to}
          none={i18n.t('staff.callNobody')}
          word={(one) => (one === 'assignee' ? i18n.t('staff.assignee') : i18n.t(`handler.${one}`))}
          onChange={onChange}
        />
      </dd>
    </div>
  );
}
