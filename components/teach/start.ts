import { Pupil } from './pupil';
import { Teacher } from './teacher';

/**
 * Scripts of one extension share their globals between frames of one origin; the page has globals of its own and sees
 * nothing of this.
 */
interface TeachWindow extends Window {
  haoshuoTeacher?: Teacher;
  haoshuoPupil?: boolean;
}

/** The script of the top document may come a moment after the one of a frame. ms */
const WAIT = 50;
const TRIES = 60;

/** Starts the lesson in this document: as its lead at the top, as a pupil of it in a frame. Once, however often asked. */
export function startTeaching(view: TeachWindow): void {
  if (view === view.top) {
    if (view.haoshuoTeacher?.ended === false) return;
    view.haoshuoTeacher = new Teacher(view.document);
  }
  join(view, TRIES);
}

function join(view: TeachWindow, tries: number): void {
  const teacher = teacherOf(view);
  if (teacher !== null) {
    if (view.haoshuoPupil === true) return;
    view.haoshuoPupil = true;
    const { signal } = teacher;
    signal.addEventListener('abort', () => {
      view.haoshuoPupil = false;
    });
    teacher.join(new Pupil(view.document, teacher, () => teacher.own, signal));
  } else if (tries > 0) setTimeout(() => join(view, tries - 1), WAIT);
}

function teacherOf({ top }: TeachWindow): Teacher | null {
  try {
    const teacher = (top as TeachWindow | null)?.haoshuoTeacher;
    return teacher === undefined || teacher.ended ? null : teacher;
  } catch {
    // The top document is another site's: nobody can teach this frame from there.
    return null;
  }
}
