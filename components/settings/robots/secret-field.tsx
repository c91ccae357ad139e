import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { RobotKind } from '@/lib/settings/robot-address';
import type { Robot } from '@/lib/settings/robots';
import type { RobotDraft } from './robot-draft';

/** The key, typed and never shown again. 企业微信 has none. */
export function SecretField({
  kind,
  robot,
  draft,
  onChange,
}: {
  kind: RobotKind;
  robot: Robot | null;
  draft: RobotDraft;
  onChange: (part: Partial<RobotDraft>) => void;
}) {
  if (kind === 'wecom') return <p className="text-faint text-sm">{i18n.t('robots.secretHint_wecom')}</p>;
  const isKept = robot !== null && robot.secret !== '' && !draft.forgetSecret;
  return (
    <Field
      label={i18n.t('robots.secret')}
      hint={isKept ? i18n.t('robots.secretKept') : i18n.t(`robots.secretHint_${kind}`)}
    >
      {(wiring) => (
        <span className="flex gap-2">
          <Input
            {...wiring}
            type="password"
            className="max-w-96 flex-1"
            value={draft.secret}
            maxLength={200}
            onChange={({ target }) => onChange({ secret: target.value, forgetSecret: false })}
          />
          {isKept && (
            <Button look="plain" onClick={() => onChange({ secret: '', forgetSecret: true })}>
              {i18n.t('robots.secretForget')}
            </Button>
          )}
        </span>
      )}
    </Field>
  );
}
