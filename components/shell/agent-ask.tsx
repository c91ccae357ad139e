import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { Settings } from '@/lib/settings/schema';
import { say } from './notice';
import { changeSettings } from './use-settings';

/** One line until the agent has a name: what is done here is recorded under it. */
export function AgentAsk({ settings }: { settings: Settings }) {
  const [name, setName] = useState('');
  if (settings.agent.name !== '') return null;
  const keep = (): void => {
    if (name.trim() === '') return;
    changeSettings({ agent: { ...settings.agent, name: name.trim() } }).catch(() =>
      say('trouble', i18n.t('command.storage_broken')),
    );
  };
  return (
    <form
      className="flex flex-col gap-1.5 border-line border-b bg-sunken px-3 py-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor="agent-name" className="font-medium">
        {i18n.t('banner.whoAreYou')}
      </label>
      <div className="flex gap-1.5">
        <Input
          id="agent-name"
          className="flex-1"
          maxLength={40}
          placeholder={i18n.t('banner.yourName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {i18n.t('banner.start')}
        </Button>
      </div>
      <p className="text-faint text-sm">{i18n.t('banner.whoAreYouBody')}</p>
    </form>
  );
}
