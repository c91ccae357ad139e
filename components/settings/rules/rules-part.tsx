import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { Input } from '@/components/ui/input';
import type { Rule } from '@/lib/reply/lint/rule';
import { RULES } from '@/lib/reply/lint/rules';
import { STALE_AFTER_DAYS, staleRules } from '@/lib/reply/lint/stale';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { RuleLine } from './rule-line';

/** Every rule of a reply with its basis and date, and how strict the shop wants it. */
export function RulesPart({ saver }: { saver: Saver }) {
  const id = useId();
  const [sought, setSought] = useState('');
  const { replyRules } = saver.settings;
  const shown = RULES.filter((rule) => isSought(rule, sought));
  return (
    <SettingsPart
      title={i18n.t('rules.title')}
      intro={i18n.t('rules.intro')}
      parts={['replyRules']}
      saver={saver}
      aside={
        <>
          <label htmlFor={id} className="sr-only">
            {i18n.t('rules.search')}
          </label>
          <Input
            id={id}
            type="search"
            className="w-40"
            placeholder={i18n.t('rules.search')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </>
      }
    >
      <Stale />
      {shown.length === 0 ? (
        <p role="status" className="text-muted">
          {i18n.t('rules.none')}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <section tabIndex={0} aria-label={i18n.t('rules.title')} className="max-h-[420px] overflow-y-auto">
          <table aria-label={i18n.t('rules.title')} className={`w-full text-left ${STACKED}`}>
            <thead className="text-faint text-sm">
              <tr>
                <th scope="col" className="py-1 pr-3 font-normal">
                  {i18n.t('rules.rule')}
                </th>
                <th scope="col" className="w-36 py-1 font-normal [&:lang(en)]:w-56">
                  {i18n.t('rules.level')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((rule) => (
                <RuleLine
                  key={rule.id}
                  rule={rule}
                  chosen={replyRules[rule.id]}
                  onChoose={(severity) => {
                    const { [rule.id]: _, ...others } = replyRules;
                    saver.change({
                      replyRules: severity === undefined ? others : { ...others, [rule.id]: severity },
                    });
                  }}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </SettingsPart>
  );
}

/** English levels are too long to stand beside a rule in a narrow window: there they stand below it. */
const STACKED =
  'max-sm:[&:lang(en)_thead]:sr-only max-sm:[&:lang(en)]:block max-sm:[&:lang(en)_:is(tbody,tr,th,td)]:block max-sm:[&:lang(en)_td]:pt-0';

/** Law and platforms change their rules; one that was read long ago has to be read again. */
function Stale() {
  const old = staleRules(useNow());
  const first = old.map(({ asOf }) => asOf).sort()[0];
  if (first === undefined) return null;
  return (
    <p role="note" className="rounded-md bg-sunken px-3 py-2 text-muted text-sm">
      {i18n.t('rules.stale', [old.length, STALE_AFTER_DAYS, first])}
    </p>
  );
}

function isSought({ id, title, basis, message }: Rule, sought: string): boolean {
  const words = `${id} ${title} ${basis} ${message}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
