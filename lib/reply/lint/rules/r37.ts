import { foldCharacter } from '@/lib/review/normalise';
import { simplified } from '@/lib/review/simplified';
import { REPLIES, RULES_READ_ON, type Rule } from '../rule';
import { type Hit, hits } from '../views';

const BOUGHT =
  /(?:您|你)(?:这单|这次|之前)?(?:买|拍|选|收到|下单|购买|订|要|退)(?:的|了)(?:是|那款|这款)?[^。!?;,]{0,2}?(?:[\u4e00-\u9fff]{1,2}色|[xsml]{1,4}码|\d{2,3}码)/g;
const CLAIM = /[\u4e00-\u9fff]色|[xsml]{1,4}码|\d{2,3}码/;
const BATCH = /批(?:次|号)(?:号|编号)?(?:是|为|:)?[a-z0-9-]{4,20}/g;
const PARCEL =
  /(?:运单|快递|物流)?单?号(?:是|为|:)[a-z]{0,3}\d{8,18}|(?:补发|换货|新)[^。!?;,]{0,4}?单号[^。!?;,a-z0-9]{0,3}[a-z]{0,3}\d{8,18}/g;
const REPORT =
  /(?:检验|质检|检测|鉴定)(?:报告|证书)(?:显示|表明|证明|合格|在)|第三方(?:检测|鉴定)(?:合格|通过|显示)/g;

/** A fact that the case does not know. Without the case nothing can be compared. */
export const r37: Rule = {
  id: 'R37',
  title: '与本单事实不符、编造',
  kinds: [...REPLIES, 'appeal'],
  severity: 'block',
  steps: '批次、单号、报告只是查不到：提醒',
  basis: '天猫评价管理规范 §9(二) 与事实不符；申诉：提供虚假凭证',
  source: '天猫 ruleId 11000225、11000251',
  asOf: RULES_READ_ON,
  message: '这里写到的规格、批次、单号或报告在本单里查不到，请核对。',
  rewrite: null,
  offending: [
    '您买的红色款已退',
    '您拍的是XL码，偏大正常',
    '您收到的白色是新款',
    '您选的38码没有问题',
    '已核查批次号20261103A，没有问题',
  ].map((text) => ({
    text,
    given: {
      facts: {
        grade: 'mismatch' as const,
        review: '颜色不对',
        known: '连帽卫衣 蓝色 M码 颜色不对',
        sku: '蓝色 M码',
        amounts: null,
        limit: null,
      },
    },
  })),
  safe: ['您买的这款颜色我们在核对，以核实结果为准。'],
  find: ({ plain }, { facts }) => {
    if (facts === undefined) return [];
    const known = comparable(`${facts.known} ${facts.sku ?? ''} ${facts.review}`);
    const unknown = (_: string, hit: string): boolean => known.includes(claimOf(hit));
    const doubtful = (hit: Hit): Hit => ({ ...hit, severity: 'warn' });
    return [
      // A specification that the page did not show cannot be compared.
      ...(facts.sku === null ? [] : hits(plain, BOUGHT, unknown)),
      ...hits(plain, [BATCH, PARCEL], unknown).map(doubtful),
      ...hits(plain, REPORT, (_, hit) => known.includes(hit.slice(0, 4))).map(doubtful),
    ];
  },
};

function claimOf(hit: string): string {
  return /[a-z]{0,3}\d[a-z0-9-]{3,}$/.exec(hit)?.[0] ?? CLAIM.exec(hit)?.[0] ?? hit;
}

const comparable = (text: string): string =>
  Array.from(simplified(text), foldCharacter).join('').replace(/\s+/g, '');
