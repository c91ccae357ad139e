import { injected } from '../../kit/page/injected.ts';
import type { JingdongPage } from '../switches.ts';

export const config = injected<JingdongPage>();
