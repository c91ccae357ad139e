import { useId, useMemo } from 'react';
import { i18n } from '#i18n';
import { wordTone } from '@/components/reply/words';
import { usePlaces } from '@/components/shell/use-consoles';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { GRADES } from '@/lib/grading/contract';
import { TONES, toneSchema } from '@/lib/reply/tones';
import type { Settings } from '@/lib/settings/schema';
import type { TemplateContent } from '@/lib/store/templates';
import { MAX_TEMPLATE, type TemplateFacts, templateKindSchema } from '@/lib/templates/contract';
import { previewTemplate } from '@/lib/templates/preview';
import { CheckList } from './check-list';
import { checkTemplate } from './check-template';
import { ChoiceMenu } from './choice-menu';
import { MarkedField } from './marked-field';
import { PreviewText } from './preview-text';
import { useConsoleIds } from './use-names';

/** Everything a person writes of a template, with what it would say and what is wrong with it. */
export function TemplateForm({
  content,
  facts,
  settings,
  readOnly = false,
  onChange,
}: {
  content: TemplateContent;
  /** What the preview is filled with. */
  facts: TemplateFacts;
  settings: Settings;
  readOnly?: boolean;
  onChange: (content: TemplateContent) => void;
}) {
  const textId = useId();
  const set = (part: Partial<TemplateContent>): void => onChange({ ...content, ...part });
  const check = useMemo(() => checkTemplate(content, settings, facts.now), [content, settings, facts.now]);
  const preview = useMemo(() => previewTemplate(content, facts), [content, facts]);
  return (
    <div className="flex flex-col gap-3">
      <Field label={i18n.t('templates.name')}>
        {(wiring) => (
          <Input
            {...wiring}
            maxLength={60}
            readOnly={readOnly}
            value={content.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Field>
      <Fors content={content} readOnly={readOnly} set={set} />
      <div className="flex flex-col gap-1">
        <label htmlFor={textId} className="text-muted text-sm">
          {i18n.t('templates.text')}
        </label>
        <MarkedField
          id={textId}
          aria-describedby={`${textId}-say`}
          rows={6}
          maxLength={MAX_TEMPLATE}
          readOnly={readOnly}
          value={content.text}
          spots={check.spots}
          onChange={({ target }) => set({ text: target.value })}
        />
        <p id={`${textId}-say`} className="flex justify-between gap-2 text-faint text-xs">
          <span>{i18n.t('templates.language')}</span>
          <span className="figures shrink-0">
            {i18n.t('reply.count', [content.text.length, MAX_TEMPLATE])}
          </span>
        </p>
      </div>
      {content.text.trim() !== '' && <CheckList check={check} textId={textId} />}
      {preview.ok && content.text.trim() !== '' && (
        <section aria-label={i18n.t('templates.preview')} className="flex flex-col gap-1">
          <h3 className="text-muted text-sm">{i18n.t('templates.preview')}</h3>
          <div className="rounded-md bg-sunken px-3 py-2.5">
            <PreviewText preview={preview} />
          </div>
        </section>
      )}
    </div>
  );
}

/** What it is for: where it goes, which causes and consoles, in which tone. */
function Fors({
  content,
  readOnly,
  set,
}: {
  content: TemplateContent;
  readOnly: boolean;
  set: (part: Partial<TemplateContent>) => void;
}) {
  const places = usePlaces();
  const ids = useConsoleIds();
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2">
      <Field label={i18n.t('templates.kind')}>
        {(wiring) => (
          <Select
            {...wiring}
            disabled={readOnly}
            value={content.kind}
            onChange={({ target }) => set({ kind: templateKindSchema.parse(target.value) })}
          >
            {templateKindSchema.options.map((kind) => (
              <option key={kind} value={kind}>
                {i18n.t(`templates.kind_${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={i18n.t('templates.tone')}>
        {(wiring) => (
          <Select
            {...wiring}
            disabled={readOnly}
            value={content.tone}
            onChange={({ target }) => set({ tone: toneSchema.parse(target.value) })}
          >
            {TONES.map((tone) => (
              <option key={tone} value={tone}>
                {wordTone(tone)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="flex min-w-0 flex-col gap-1">
        <span className="text-muted text-sm">{i18n.t('templates.grades')}</span>
        <ChoiceMenu
          label={i18n.t('templates.grades')}
          none={i18n.t('templates.anyGrade')}
          values={GRADES}
          chosen={content.grades}
          word={wordGrade}
          disabled={readOnly}
          onChange={(chosen) => set({ grades: GRADES.filter((grade) => chosen.includes(grade)) })}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <span className="text-muted text-sm">{i18n.t('templates.consoles')}</span>
        <ChoiceMenu
          label={i18n.t('templates.consoles')}
          none={i18n.t('templates.anyConsole')}
          values={[...new Set([...ids, ...content.consoles])]}
          chosen={content.consoles}
          word={places.console}
          disabled={readOnly}
          onChange={(consoles) => set({ consoles })}
        />
      </div>
    </div>
  );
}

function wordGrade(value: string): string {
  const grade = GRADES.find((known) => known === value);
  return grade === undefined ? value : i18n.t(`grade.${grade}`);
}
