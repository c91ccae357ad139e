import { LAW_READ_ON, type Rule, TO_BUYERS } from '../rule';
import { hits } from '../views';

const ILLNESS =
  '(?:湿疹|皮炎|荨麻疹|鼻炎|咽炎|痘痘|痤疮|失眠|糖尿病|高血压|高血脂|颈椎病|颈椎|腰椎|关节炎|关节痛|腰痛|脱发|癌|炎症|过敏症?|便秘|脚气|灰指甲|痔疮|近视|哮喘|感冒|咳嗽|皮肤病|妇科|炎)';
const CURED = new RegExp(
  `(?:治疗|治好|治愈|根治|医治|可治|能治|治|缓解|改善|消除|预防|抗|防治)(?:您的|你的|各种|顽固|慢性|轻度|了|好)?${ILLNESS}`,
  'g',
);
const CLAIMED =
  /(?:绝对|保证|肯定|绝|完全|百分百|100%|从来|都)不(?:会)?(?:引起|导致|造成)?过敏|[零0]过敏|[零0]刺激|无(?:任何)?副作用|没有(?:任何)?副作用|不含任何(?:化学|激素|添加)|抗癌|防癌|降(?:血)?[压糖脂]|药到病除|包治|疗效|药效|治病|排毒|解毒|提高免疫力|增强免疫|提升免疫|壮阳|补肾|减肥|瘦身|月?瘦\d{1,3}斤|祛斑|祛痘|祛疤|杀菌率|医用级|激活细胞|延年益寿/g;
/** A doctor treats; we send the buyer there. */
const byDoctor = (before: string) => /(?:就医|医院|医生|医嘱)[^。!?;]{0,10}$/.test(before);

/** Medical and efficacy claims. */
export const r14: Rule = {
  id: 'R14',
  title: '医疗、功效宣称',
  kinds: TO_BUYERS,
  severity: 'block',
  basis: '广告法 §17、§28',
  source: '法律文本',
  asOf: LAW_READ_ON,
  message: '非医疗商品不能宣称治疗、预防疾病，也不能保证不过敏。',
  rewrite: '不同肤质反应不同，如有不适请停用并保留包装，我们协助您处理。',
  offending: [
    '绝对不过敏，可以治湿疹',
    '这款可以缓解失眠',
    '没有任何副作用，放心用',
    '长期喝能降血压',
    '坚持用可以祛痘',
  ],
  safe: [
    '不同肤质反应不同，如有不适请停用并保留包装，我们协助您处理。',
    '敏感肌请先做局部测试，如有不适请停用。',
  ],
  find: ({ tight }) => hits(tight, [CURED, CLAIMED], byDoctor),
};
