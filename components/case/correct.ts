import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { say } from '@/components/shell/notice';
import type { CaseRow } from '@/lib/cases/case';
import type { Grade } from '@/lib/grading/contract';
import { GRADE_KEYS } from './grade-keys';

/** Sets the grade and says by which key it is taken back. A grade that an agent has set already is left in peace. */
export async function correct(row: Pick<CaseRow, 'id' | 'grade' | 'corrected'>, grade: Grade): Promise<void> {
  if (row.corrected && row.grade === grade) return;
  if (!(await run(row.id, { type: 'correct', grade }))) return;
  const now = i18n.t(`grade.${grade}`);
  if (row.grade === grade) return say('done', i18n.t('case.confirmed', [now]));
  const undo = i18n.t('case.undoHint', [GRADE_KEYS[row.grade], i18n.t(`grade.${row.grade}`)]);
  say('done', i18n.t('case.correctedTo', [now]), undo);
}
