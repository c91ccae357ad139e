import type { PhraseBank } from './causes/bank';

/** The three places a sentence can come from, in the order this structure puts them. */
type Part = 'sorry' | 'solve' | 'smile';

/** One way to build a reply. Slots of the frames: those of {@link PhraseBank}, `{check}`, `{offer}`, `{path}`, `{time}`. */
export interface Structure {
  name: string;
  order: readonly Part[];
  /** Which phrases of the bank apologise here. */
  sorry: (bank: PhraseBank) => readonly string[];
  solve: readonly string[];
  /** The apology when the buyer wrote again: the first answer did not satisfy. */
  again: readonly string[];
}

/** The way to us that the platform itself provides; never an address of our own (compliance data R09). */
export const PATHS = [
  '请在订单页点“联系商家”找我们',
  '您在订单消息里回一句就行',
  '麻烦到订单消息里跟我们说一声',
  '从订单页点“联系商家”就能找到我们',
  '在订单页申请售后也能找到我们',
] as const;

/**
 * The phrases that name the problem, or those that do not because the structure names it elsewhere; all of them where
 * a bank has only one kind.
 */
function naming(phrases: readonly string[], named: boolean): readonly string[] {
  const fitting = phrases.filter((phrase) => phrase.includes('{problem}') === named);
  return fitting.length > 0 ? fitting : phrases;
}

/** Apology, way out, warm word: the 3S in its textbook order. */
const classic: Structure = {
  name: 'sorry-solve-smile',
  order: ['sorry', 'solve', 'smile'],
  sorry: (bank) => naming(bank.sorry, true),
  solve: [
    '{check}，{offer}，{time}在订单消息里给您答复。',
    '{offer}。{check}，{path}，{time}给您办法。',
    '{check}，{time}会把结果发到您的订单消息里；{offer}。',
    '{path}，{check}，{time}跟您说清楚；{offer}。',
    '接下来{check}；{offer}。{time}在订单消息里有专人回复。',
    '{check}。{offer}，{path}，我们{time}回复您。',
  ],
  again: [
    '看到您后来补充的情况，{problem}之前没有给您解决好，抱歉。',
    '用了一段时间还是不满意，是我们上次的处理没有到位，{problem}的事向您道歉。',
    '您再次反馈{problem}，说明上回的办法没有管用，对不起。',
    '之前的处理没能让您满意，{problem}还在困扰您，实在抱歉。',
  ],
};

/** What is being done stands first, the apology after it: for a reader who wants to know before being consoled. */
const factFirst: Structure = {
  name: 'fact-first',
  order: ['solve', 'sorry', 'smile'],
  sorry: (bank) => naming(bank.sorry, false),
  solve: [
    '关于{problem}，{check}，结果{time}发到订单消息里，{offer}。',
    '{problem}这一点已经记下，{check}；{time}在订单消息里说明进展，{offer}。',
    '先跟您说进展：关于{problem}，{check}，{time}在订单消息里有答复。{offer}。',
    '您说的{problem}，{check}。{path}，{time}给您结果；{offer}。',
    '您反馈后，{check}，{problem}的处理办法{time}发到订单消息里；{offer}。',
    '针对{problem}，{check}，{offer}，{time}在订单消息里和您确认。',
  ],
  again: [
    '头一回没有把事情办妥，让您再跑一趟，抱歉。',
    '上次的答复没解决您的问题，向您道歉。',
    '您还要再说一次，是我们跟进不够，对不起。',
    '前一次的处理让您失望了，抱歉。',
  ],
};

/** Two or three short sentences: for a buyer who wrote little, or is too angry to read much. */
const short: Structure = {
  name: 'short',
  order: ['sorry', 'solve', 'smile'],
  sorry: (bank) => naming(bank.short, true),
  solve: [
    '{offer}；{time}在订单消息里回复您。',
    '{time}在订单消息里给您答复，{offer}。',
    '{path}，{offer}，{time}有结果。',
    '{offer}。{path}，{time}回您。',
  ],
  again: [
    '{problem}上次没处理好，抱歉。',
    '让您再次失望，{problem}我们重新处理，对不起。',
    '抱歉，{problem}头一回没能给您办妥。',
    '您追加的情况看到了，{problem}仍未解决，对不起。',
  ],
};

/** Two drafts of one case never share a structure: there are as many as drafts. */
export const STRUCTURES = [classic, factFirst, short] as const;
