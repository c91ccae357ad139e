import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { NumberInput } from './number-input';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

export function KeepPart({ saver }: { saver: Saver }) {
  const { backlogAfterHours, retentionDays } = saver.settings;
  return (
    <SettingsPart
      title={i18n.t('settings.keep')}
      intro={i18n.t('settings.retentionHint')}
      parts={['backlogAfterHours', 'retentionDays']}
      saver={saver}
    >
      <Line label={i18n.t('settings.retention')} unit={i18n.t('settings.daysUnit')}>
        {(id) => (
          <NumberInput
            id={id}
            label={i18n.t('settings.retention')}
            value={retentionDays}
            min={7}
            max={1095}
            onCommit={(days) => saver.change({ retentionDays: days })}
          />
        )}
      </Line>
      <Line label={i18n.t('settings.backlogAfter')} unit={i18n.t('settings.hoursUnit')}>
        {(id) => (
          <NumberInput
            id={id}
            label={i18n.t('settings.backlogAfter')}
            value={backlogAfterHours}
            min={1}
            max={720}
            onCommit={(hours) => saver.change({ backlogAfterHours: hours })}
          />
        )}
      </Line>
    </SettingsPart>
  );
}

function Line({
  label,
  unit,
  children,
}: {
  label: string;
  unit: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <label htmlFor={id} className="min-w-0 flex-1 leading-8">
        {label}
      </label>
      {children(id)}
      <span className="w-10 text-muted leading-8">{unit}</span>
    </div>
  );
}
