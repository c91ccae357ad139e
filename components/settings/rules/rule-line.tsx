import { i18n } from '#i18n';
import { Select } from '@/components/ui/input';
import type { Rule } from '@/lib/reply/lint/rule';
import { SEVERITIES, type Severity } from '@/lib/reply/lint/severity';

/** One rule: what it wants, on what it rests, and the levels that are stricter than its own. */
export function RuleLine({
  rule: { id, title, message, basis, asOf, severity, steps },
  chosen,
  onChoose,
}: {
  rule: Rule;
  chosen: Severity | undefined;
  onChoose: (severity: Severity | undefined) => void;
}) {
  const own = typeof severity === 'string' ? [severity] : Object.values(severity);
  const mildest = Math.min(...own.map((level) => SEVERITIES.indexOf(level)));
  const stricter = SEVERITIES.slice(mildest + 1);
  const [first] = own;
  const usual =
    first !== undefined && new Set(own).size === 1 ? i18n.t(`rules.${first}`) : i18n.t('rules.byPlatform');
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="py-1.5 pr-3 font-normal">
        <span className="font-medium">
          {id} {title}
        </span>
        <span className="block text-muted text-sm">{message}</span>
        {steps !== undefined && <span className="block text-muted text-sm">{steps}</span>}
        <span className="block text-faint text-xs">{i18n.t('reply.lintBasis', [basis, asOf])}</span>
      </th>
      <td className="py-1.5">
        {stricter.length === 0 ? (
          <span className="text-muted leading-8">{usual}</span>
        ) : (
          <Select
            className="w-full"
            aria-label={i18n.t('rules.levelOf', [`${id} ${title}`])}
            value={chosen !== undefined && stricter.includes(chosen) ? chosen : ''}
            onChange={({ target }) => onChoose(SEVERITIES.find((level) => level === target.value))}
          >
            <option value="">{i18n.t('rules.usual', [usual])}</option>
            {stricter.map((level) => (
              <option key={level} value={level}>
                {i18n.t(`rules.${level}`)}
              </option>
            ))}
          </Select>
        )}
      </td>
    </tr>
  );
}
