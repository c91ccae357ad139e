import { createElement } from 'react';
import { APP, APP_PATH } from '../../addresses.ts';
import { config } from '../config.ts';
import { RemarkApp } from '../remark/remark-app.tsx';

/** The place of an app in the shell: its own elements, or a frame that the shell cannot look into. */
export function MicroApp() {
  return createElement(
    'micro-app',
    { name: 'replica-remarks' },
    config.app === 'frame' ? (
      <iframe className="jdm-frame" title="评价" src={`${APP}${APP_PATH}`} />
    ) : (
      <RemarkApp />
    ),
  );
}
