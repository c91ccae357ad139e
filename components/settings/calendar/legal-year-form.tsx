import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/input';
import type { LegalYear } from '@/lib/deadlines/legal';
import { readNotice, writeNotice } from '@/lib/deadlines/notice';

/** Days off by law are never fewer (全国年节及纪念日放假办法, 2024): a table with less is not finished. */
const LEAST_DAYS_OFF = 13;

/** The holidays of one year as text: the State Council's notice pasted whole, or lines in its words. */
export function LegalYearForm({
  year,
  table,
  asOf,
  onKeep,
  onForget,
  onCancel,
}: {
  year: string;
  table: LegalYear | null;
  /** Today, "2026-11-22". */
  asOf: string;
  onKeep: (table: LegalYear) => void;
  /** null: there is nothing of the shop's own to forget. */
  onForget: (() => void) | null;
  onCancel: () => void;
}) {
  const [text, setText] = useState(table === null ? '' : writeNotice(table, year));
  const [tried, setTried] = useState(false);
  const notice = readNotice(text, year);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        rows={5}
        aria-label={i18n.t('calendar.noticeOf', [year])}
        aria-invalid={tried && !notice.ok}
        placeholder={i18n.t('calendar.noticeHint')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {notice.ok && (
        <p role="status" className="figures text-muted text-sm">
          {i18n.t('calendar.read', [notice.off.length, notice.on.length])}
          {notice.off.length < LEAST_DAYS_OFF && ` ${i18n.t('calendar.few', [LEAST_DAYS_OFF])}`}
        </p>
      )}
      {tried && !notice.ok && (
        <p role="alert" className="font-medium">
          {i18n.t(`calendar.notice_${notice.fault}`, [notice.words])}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          onClick={() => {
            setTried(true);
            if (notice.ok) onKeep({ asOf, off: notice.off, on: notice.on });
          }}
        >
          {i18n.t('calendar.keep', [year])}
        </Button>
        {onForget !== null && (
          <Button size="sm" look="quiet" onClick={onForget}>
            {i18n.t('calendar.forget')}
          </Button>
        )}
        <Button size="sm" look="quiet" onClick={onCancel}>
          {i18n.t('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
