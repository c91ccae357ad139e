import { injected } from '../../kit/page/injected.ts';
import type { KuaishouPage } from '../switches.ts';

export const config = injected<KuaishouPage>();
