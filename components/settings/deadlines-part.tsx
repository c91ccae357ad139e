import { i18n } from '#i18n';
import { Select } from '@/components/ui/input';
import { GRADES, type Grade } from '@/lib/grading/contract';
import {
  DEFAULT_POLICY,
  type GradeRule,
  gradeRuleSchema,
  HANDLERS,
  handlerSchema,
  isRoundTheClock,
} from '@/lib/grading/policy';
import { NumberInput } from './number-input';
import { RestoreDefaults } from './restore-defaults';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

/** English words are too long for four columns of a narrow window: there each grade stands above its own three. */
const STACKED =
  'max-sm:[&:lang(en)]:block max-sm:[&:lang(en)_:is(thead,tbody)]:block max-sm:[&:lang(en)_tr]:grid max-sm:[&:lang(en)_tr]:grid-cols-[62px_1fr_1fr] max-sm:[&:lang(en)_tr>:first-child]:col-span-3 max-sm:[&:lang(en)_td:last-child]:pr-0 max-sm:[&:lang(en)_tbody_th]:pb-0 max-sm:[&:lang(en)_tbody_th]:leading-6 max-sm:[&:lang(en)_thead_th:first-child]:sr-only';

/** The table of the trade: by grade, how many minutes of which hours, and whose. */
export function DeadlinesPart({ saver }: { saver: Saver }) {
  return (
    <SettingsPart
      title={i18n.t('settings.deadlines')}
      intro={i18n.t('settings.deadlinesIntro')}
      parts={['policy']}
      saver={saver}
      aside={<RestoreDefaults onRestore={() => saver.change({ policy: DEFAULT_POLICY })} />}
    >
      <table className={`w-full border-collapse ${STACKED}`}>
        <thead>
          <tr className="text-left text-faint text-sm [&>th]:pb-1 [&>th]:font-normal">
            <th scope="col">{i18n.t('settings.grade')}</th>
            <th scope="col">{i18n.t('settings.minutes')}</th>
            <th scope="col">{i18n.t('settings.hours')}</th>
            <th scope="col">{i18n.t('settings.handler')}</th>
          </tr>
        </thead>
        <tbody>
          {GRADES.map((grade) => (
            <RuleRow key={grade} grade={grade} saver={saver} />
          ))}
        </tbody>
      </table>
    </SettingsPart>
  );
}

function RuleRow({ grade, saver }: { grade: Grade; saver: Saver }) {
  const { policy } = saver.settings;
  const rule = policy[grade];
  const name = i18n.t(`grade.${grade}`);
  const change = (part: Partial<GradeRule>): string | null =>
    saver.change({ policy: { ...policy, [grade]: { ...rule, ...part } } });
  return (
    <tr className="border-line border-t [&>td]:py-1.5 [&>td]:pr-3 [&>td]:align-top max-sm:[&>td]:pr-1.5">
      <th
        scope="row"
        className="whitespace-nowrap py-1.5 pr-3 text-left align-top font-normal leading-8 max-sm:pr-1.5"
      >
        {name}
      </th>
      <td>
        <NumberInput
          label={`${name} ${i18n.t('settings.minutes')}`}
          value={rule.minutes}
          min={5}
          max={10_080}
          onCommit={(minutes) => change({ minutes })}
        />
      </td>
      <td>
        <Select
          className="max-sm:w-full"
          aria-label={`${name} ${i18n.t('settings.hours')}`}
          value={rule.hours}
          disabled={isRoundTheClock(grade)}
          title={isRoundTheClock(grade) ? i18n.t('calendar.roundTheClock') : undefined}
          onChange={({ target }) => change({ hours: gradeRuleSchema.shape.hours.parse(target.value) })}
        >
          <option value="working">{i18n.t('settings.hoursWorking')}</option>
          <option value="always">{i18n.t('settings.hoursAlways')}</option>
        </Select>
      </td>
      <td>
        <Select
          className="max-sm:w-full"
          aria-label={`${name} ${i18n.t('settings.handler')}`}
          value={rule.handler}
          onChange={({ target }) => change({ handler: handlerSchema.parse(target.value) })}
        >
          {HANDLERS.map((handler) => (
            <option key={handler} value={handler}>
              {i18n.t(`handler.${handler}`)}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}
