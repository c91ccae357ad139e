/** Every way in which a console's page has been seen, or must be expected, to be built, spoken to and answered. */
import type { Review } from '../../../lib/review/schema';
import { doudian } from '../../consoles/doudian/console';
import { MAKER as DOUDIAN_MAKER } from '../../consoles/doudian/data/row-of';
import { REVIEW_PAGES } from '../../consoles/doudian/server';
import type { PageSwitches as DoudianPage } from '../../consoles/doudian/switches';
import { jingdong } from '../../consoles/jingdong/console';
import type { ReplicaConsole } from '../../consoles/kit/console';
import { type Maker, PLAIN_MAKER } from '../../consoles/kit/data/review';
import { kuaishou } from '../../consoles/kuaishou/console';
import { pinduoduo } from '../../consoles/pinduoduo/console';
import { MAKER as PINDUODUO_MAKER } from '../../consoles/pinduoduo/data/make-review';
import { qianniu } from '../../consoles/qianniu/console';
import { QN_REVIEW_PAGE } from '../../consoles/qianniu/server';
import { MAKER as QIANNIU_MAKER } from '../../consoles/qianniu/server/ids';
import { xiaohongshu } from '../../consoles/xiaohongshu/console';

type Rating = Review['rating'];

/** Switches of the replica; each console takes its own beside the common ones. */
export interface Way {
  name: string;
  page?: Record<string, unknown>;
  answers?: Record<string, unknown>;
  /** Another address of the same page. */
  address?: string;
  /** The page itself has lost digits of the review's id: it is not believed, and the row is read by its order number. */
  lossy?: boolean;
  /** Neither its answer nor its rows say whether it was answered. */
  silent?: boolean;
  /** Only its answer is read. */
  rowsUnread?: boolean;
  /** What the platform says of so many stars, where this way says it otherwise. */
  rating?: (stars: number) => Rating;
}

export interface ConsoleWays {
  kind: ReplicaConsole;
  maker: Maker;
  rating: (stars: number) => Rating;
  /** What neither its answer nor its rows tell. */
  unread: readonly ('append' | 'reply')[];
  /** Where its menu leads away from the list without a load. */
  away: string;
  ways: readonly Way[];
  redesigned: Way;
  empty: Way;
  /** What the list answers where no switch makes it empty. */
  emptyAnswer: string | null;
  /** Health of an empty list, where nothing but reviews would tell that it is the list. */
  emptyState: 'empty' | 'elsewhere';
  /** HTTP 200 that is no success, and the health of the page that got it. */
  refusal: string;
  refusedState: 'empty' | 'unrecognised' | 'elsewhere';
}

const byStars = (stars: number): Rating => ({ stars, level: null });
const levelOf = (stars: number): Rating['level'] => (stars <= 2 ? 'bad' : stars === 3 ? 'neutral' : 'good');
const REDESIGNED: Way = { name: 'redesigned', page: { layout: 'redesigned' } };
const EMPTY: Way = { name: 'empty', answers: { empty: true } };
const LOST = { page: { transport: 'xhr-json' }, answers: { ids: 'unquoted' }, lossy: true };
const FETCH: Way = { name: 'fetch' };
const LATE: Way = {
  name: 'XHR as JSON, rows long after their answer',
  page: { transport: 'xhr-json', late: 900 },
};
const DRAWN: Way = { name: 'drawn anew all the time', page: { rerender: 700 } };

export const CONSOLE_WAYS: readonly ConsoleWays[] = [
  {
    // Its own ways of reading are in reading.spec.ts.
    kind: pinduoduo,
    maker: PINDUODUO_MAKER,
    rating: byStars,
    unread: [],
    away: '订单查询',
    ways: [FETCH, { ...LATE, answers: { types: 'numbers', envelope: 'flat', naming: 'flat' } }],
    redesigned: REDESIGNED,
    empty: EMPTY,
    emptyAnswer:
      '{"success":true,"errorCode":1000000,"result":{"totalRows":0,"showNum":0,"totalNum":0,"data":[]}}',
    emptyState: 'empty',
    refusedState: 'unrecognised',
    refusal: '{"success":false,"errorCode":40010,"errorMsg":"没有权限","result":null}',
  },
  {
    kind: qianniu,
    maker: QIANNIU_MAKER,
    rating: (stars) => ({ stars: null, level: levelOf(stars) }),
    unread: ['reply'],
    away: '已卖出的宝贝',
    ways: [
      FETCH,
      {
        name: 'the other host, XHR as text, the envelope of 2021, ids without quotes',
        address: QN_REVIEW_PAGE,
        page: { transport: 'xhr', box: 'inline' },
        answers: { envelope: 'single', ids: 'unquoted' },
      },
      { ...LATE, answers: { types: 'numbers' } },
      DRAWN,
    ],
    redesigned: REDESIGNED,
    empty: EMPTY,
    emptyAnswer: null,
    emptyState: 'empty',
    refusedState: 'unrecognised',
    refusal: '{"api":"x","v":"1.0","ret":["FAIL_SYS_USER_VALIDATE::请稍后重试"],"data":{}}',
  },
  {
    kind: doudian,
    maker: DOUDIAN_MAKER,
    rating: (stars) => ({ stars, level: levelOf(stars) }),
    unread: [],
    away: '订单管理',
    ways: [
      FETCH,
      {
        name: 'the address of 2021 and its page, XHR as text, ids without quotes, milliseconds',
        address: REVIEW_PAGES.g,
        page: { layout: 'ant', address: 'g', transport: 'xhr' } satisfies Partial<DoudianPage>,
        answers: { ids: 'unquoted', times: 'ms' },
      },
      {
        name: 'the hash router, numbers and code as text, stars as signs',
        address: REVIEW_PAGES.hash,
        page: { address: 'hash', stars: 'glyphs', rowKey: 'index' } satisfies Partial<DoudianPage>,
        answers: { types: 'strings', code: 'string' },
      },
      { ...LATE, name: `${LATE.name}, in a shadow root`, page: { ...LATE.page, host: 'shadow' } },
      { name: 'in a frame of the same origin', page: { host: 'frame' } },
      DRAWN,
    ],
    redesigned: REDESIGNED,
    empty: { name: 'empty', answers: { list: 'empty' } },
    emptyAnswer: null,
    emptyState: 'empty',
    refusedState: 'unrecognised',
    refusal: '{"code":"-10001","msg":"您无操作权限，请联系主账号管理员开设权限"}',
  },
  {
    kind: xiaohongshu,
    maker: { order: (throws) => `P7${throws.digits(17)}`, id: (throws) => `4${throws.digits(17)}` },
    rating: byStars,
    unread: ['append', 'reply'],
    away: '首页',
    ways: [
      FETCH,
      {
        name: 'the list of one item, XHR as text, ids without quotes, pictures as text',
        page: { list: 'score_review', transport: 'xhr' },
        answers: { ids: 'unquoted', images: 'strings' },
        silent: true,
      },
      { ...LATE, answers: { types: 'strings', time: 'ms', closedButton: 'disabled' } },
      { ...LOST, name: 'digits lost by the page' },
      DRAWN,
    ],
    redesigned: REDESIGNED,
    empty: EMPTY,
    emptyAnswer: null,
    emptyState: 'empty',
    refusedState: 'unrecognised',
    refusal: '{"success":false,"code":-100,"msg":"没有权限","data":null}',
  },
  {
    kind: kuaishou,
    maker: { order: (throws) => `26${throws.digits(11)}`, id: (throws) => `7${throws.digits(10)}` },
    rating: byStars,
    unread: ['append', 'reply'],
    away: '首页',
    ways: [
      FETCH,
      {
        name: 'XHR as text, quoted ids, seconds',
        page: { transport: 'xhr' },
        answers: { ids: 'quoted', time: 's' },
      },
      { ...LATE, answers: { types: 'strings' } },
      DRAWN,
    ],
    redesigned: REDESIGNED,
    empty: EMPTY,
    emptyAnswer: null,
    emptyState: 'elsewhere',
    refusedState: 'elsewhere',
    refusal: '{"result":21,"error_msg":"没有权限","data":null}',
  },
  {
    kind: jingdong,
    maker: {
      ...PLAIN_MAKER,
      order: (throws) => `3${throws.digits(11)}`,
      id: (throws) => `1${throws.digits(13)}`,
    },
    rating: byStars,
    unread: ['append'],
    away: '首页',
    ways: [
      FETCH,
      {
        name: 'XHR as text, data as text in the answer, levels, milliseconds',
        page: { transport: 'xhr' },
        answers: { envelope: 'body', score: 'level', time: 'ms', ids: 'quoted' },
        // 1 is bad in every meaning of the number, 2 is not good in any; 3 may be the best or the middle.
        rating: (stars) => ({ stars: null, level: stars === 1 ? 'bad' : stars <= 3 ? 'neutral' : null }),
      },
      { ...LATE, answers: { types: 'strings', time: 's' } },
      DRAWN,
    ],
    redesigned: REDESIGNED,
    empty: EMPTY,
    emptyAnswer: null,
    emptyState: 'elsewhere',
    refusedState: 'elsewhere',
    refusal: '{"code":403,"msg":"没有权限","data":null}',
  },
];
