import { useId } from 'react';
import { i18n } from '#i18n';
import { Select } from '@/components/ui/input';
import { HANDLERS, handlerSchema } from '@/lib/grading/policy';
import { CommitInput } from './commit-input';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

export function AgentPart({ saver }: { saver: Saver }) {
  const id = useId();
  const { agent } = saver.settings;
  return (
    <SettingsPart
      title={i18n.t('settings.agent')}
      intro={i18n.t('settings.agentNameHint')}
      parts={['agent']}
      saver={saver}
    >
      <div className="flex flex-wrap gap-4">
        <div className="flex flex-col gap-1">
          <label htmlFor={`${id}-name`} className="text-muted text-sm">
            {i18n.t('settings.agentName')}
          </label>
          <CommitInput
            id={`${id}-name`}
            label={i18n.t('settings.agentName')}
            className="w-56"
            maxLength={40}
            value={agent.name}
            onCommit={(name) =>
              name.trim() === '' ? i18n.t('invalid.required') : saver.change({ agent: { ...agent, name } })
            }
          />
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor={`${id}-role`} className="text-muted text-sm">
            {i18n.t('settings.agentRole')}
          </label>
          <Select
            id={`${id}-role`}
            className="w-40"
            value={agent.role}
            onChange={({ target }) =>
              saver.change({ agent: { ...agent, role: handlerSchema.parse(target.value) } })
            }
          >
            {HANDLERS.map((handler) => (
              <option key={handler} value={handler}>
                {i18n.t(`handler.${handler}`)}
              </option>
            ))}
          </Select>
        </div>
      </div>
    </SettingsPart>
  );
}
