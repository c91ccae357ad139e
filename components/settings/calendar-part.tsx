import { i18n } from '#i18n';
import { AssessmentBlock } from './calendar/assessment-block';
import { CampaignsBlock } from './calendar/campaigns-block';
import { DaysBlock } from './calendar/days-block';
import { useEditor } from './calendar/editor';
import { HolidaysBlock } from './calendar/holidays-block';
import { WeekBlock } from './calendar/week-block';
import { ZoneBlock } from './calendar/zone-block';
import { SettingsPart } from './settings-part';
import type { Saver } from './use-saver';

/** When the desk is open: the week, the state's holidays, campaigns, single days, and where all that is. */
export function CalendarPart({ saver }: { saver: Saver }) {
  const editor = useEditor(saver);
  return (
    <SettingsPart
      title={i18n.t('settings.calendar')}
      intro={i18n.t('settings.calendarIntro')}
      // An older "saved" must not stand over a calendar that was not kept.
      parts={editor.faults.length === 0 ? ['calendar'] : []}
      saver={saver}
    >
      <ZoneBlock editor={editor} />
      <WeekBlock editor={editor} />
      <HolidaysBlock editor={editor} />
      <CampaignsBlock editor={editor} />
      <DaysBlock editor={editor} />
      <AssessmentBlock editor={editor} />
    </SettingsPart>
  );
}
