import { injected } from '../../kit/page/injected.ts';
import type { XiaohongshuPage } from '../switches.ts';

export const config = injected<XiaohongshuPage>();
