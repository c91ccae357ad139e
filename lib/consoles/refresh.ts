import { isWritten } from './fields';
import type { ConsoleFile } from './file/schema';
import { visibleModals } from './form/modals';
import { isVisible, matches } from './rows/find';
import { rootsOf } from './rows/roots';
import { labelOf } from './rows/words';

/** Whether a dialog of the page is open, or a text is written that a new list would take away. */
export function isBusy(file: ConsoleFile, root: Document, rows: readonly HTMLElement[]): boolean {
  return visibleModals(file, rootsOf(root, file.shadow)).length > 0 || isWritten(file, root, rows);
}

/** What verification widgets look like whatever the console. They are known by address and class; no source shows all of their markup. */
const VERIFICATION = [
  'iframe[src*="captcha" i]',
  'iframe[src*="punish" i]',
  'iframe[src*="/_____tmd_____/" i]',
  '[id*="captcha" i]',
  '[class*="captcha" i]',
  '[id*="nocaptcha" i]',
  '.nc_wrapper',
  '[class*="slider-verify" i]',
  '[class*="secsdk-captcha" i]',
].join(',');

/** What platforms say when they doubt that a person is there, or when the session is over (facts A5, B5, 1.9, J10). */
const VERIFICATION_WORDS = [
  '滑块',
  '拖动',
  '验证码',
  '安全验证',
  '完成验证',
  '身份验证',
  '人脸验证',
  '短信验证',
  '扫码验证',
  '访问过于频繁',
  '操作过于频繁',
  '操作频繁',
  '请求过于频繁',
  '访问异常',
  '账号异常',
  '登录已失效',
  '登录失效',
  '登录已过期',
  '重新登录',
];
/** A notice is short; what is longer is the page itself. */
const MAX_NOTICE = 300;

/**
 * Whether the page shows a sign of risk control or of a session that is over. Buyers' words do not count: `rows` are left
 * out, wherever they stand.
 */
export function seesVerification(file: ConsoleFile, root: Document, rows: readonly HTMLElement[]): boolean {
  const roots = rootsOf(root, file.shadow);
  const own = (element: Element): boolean => !rows.some((row) => row.contains(element));
  if (matches(roots, VERIFICATION).some((element) => own(element) && isVisible(element))) return true;
  const notices = [
    ...visibleModals(file, roots),
    ...matches(
      roots,
      '[role="dialog"], [role="alert"], [role="alertdialog"], dialog[open], [class*="toast" i], [class*="message" i]',
    ),
    ...(root.body === null ? [] : [...root.body.children]),
  ];
  return notices.some((notice) => {
    if (!(notice instanceof HTMLElement) || !own(notice) || rows.some((row) => notice.contains(row)))
      return false;
    const words = labelOf(notice);
    return (
      words.length <= MAX_NOTICE &&
      VERIFICATION_WORDS.some((word) => words.includes(word)) &&
      isVisible(notice)
    );
  });
}
