import type { Finding, Grade } from '@/lib/grading/contract';

/**
 * What helps to see the cause, as a clause that begins with its verb (domain data 3.3, "Evidence to ask for"). Never the
 * parcel's label with its address, never a body's measures, never papers of a doctor: those are the buyer's own.
 */
const ASK: Record<Exclude<Grade, 'malice'>, string> = {
  safety: '拍一下实物、标签和批次',
  legal: '把具体情况和您的要求说一下',
  authenticity: '拍一下吊牌、防伪码或批次',
  quality: '拍一下有问题的地方和标签、批次',
  mismatch: '拍一张实物照，旁边放件常见的东西作对比',
  size: '拍一下尺码标，说说想换大还是换小',
  wrong_item: '拍一下收到的东西和外包装',
  packaging: '拍一下商品和外包装破损的地方',
  logistics: '说一下是还没收到，还是显示签收却没拿到',
  service: '说一下当时哪一步没有解决',
  price: '说一下看到的价格和大概时间',
  other: '说说具体是哪里不满意',
};

/** Where the words that made the grade say more than the grade. The first that fits counts. */
const CLOSER: readonly (readonly [grades: readonly Grade[], found: RegExp, ask: string])[] = [
  [['quality', 'packaging'], /漏|渗/, '拍一下漏的位置和商品的批次'],
  [['quality'], /烂|霉|变质|不新鲜|臭|馊|虫|过期|日期/, '拍一下商品和包装上的日期、批次'],
  [
    ['quality'],
    /死机|黑屏|闪屏|关机|开不了|充不|掉电|噪音|不加热|不转|故障/,
    '录一小段现象，或说说什么时候会出现',
  ],
  [['quality'], /掉色|褪色|起球|开线|脱线|线头|破洞|缩水|掉毛/, '拍一下有问题的地方和洗标'],
  [['wrong_item'], /少|漏发|缺|没有/, '说一下少了哪一样，拍一下收到的东西'],
  [['mismatch'], /色/, '在自然光下拍一张实物照'],
];

/** The question of evidence for this case, or null where none is asked (whoever threatens is not worked on). */
export function evidenceFor(grade: Grade, finding: Finding): string | null {
  if (grade === 'malice') return null;
  const words = finding.reasons.filter(({ label }) => label === grade).map(({ text }) => text);
  const closer = CLOSER.find(
    ([grades, found]) => grades.includes(grade) && words.some((word) => found.test(word)),
  );
  return closer?.[2] ?? ASK[grade];
}
