/**
 * What was said before this reply: nothing; the buyer wrote again and we had answered (`again`) or had not (`added`); we
 * had answered and write once more (`more`); the buyer came back content (`better`).
 */
export type Occasion = 'first' | 'again' | 'added' | 'more' | 'better';

/** The apology on such an occasion: with the problem's name, and where the problem is named elsewhere. */
export interface Openings {
  named: readonly string[];
  unnamed: readonly string[];
}

/** Longest opening of a brief text, slots included. Characters. */
export const BRIEF_OPENING = 28;

export const OPENINGS: Readonly<Record<Exclude<Occasion, 'first'>, Openings>> = {
  again: {
    named: [
      '上次的答复没有解决{problem}，{ours}，抱歉。',
      '您再次提到{problem}，说明上回的办法没有管用，对不起。',
      '看到您后来补充的情况，{problem}之前没有给您处理好，抱歉。',
      '{problem}上次没处理妥当，让您又说一遍，实在抱歉。',
      '让您为{problem}再写一次，是我们上回跟进不够，对不起。',
      '{problem}上次没处理好，抱歉。',
      '抱歉，{problem}头一回没能办妥。',
      '让您再次提到{problem}，对不起。',
    ],
    unnamed: [
      '上次的答复没解决您的问题，向您道歉。',
      '头一回没有把事情办妥，让您再跑一趟，抱歉。',
      '您还要再说一次，是我们跟进不够，对不起。',
      '前一次的处理让您失望了，抱歉。',
      '上次没处理好，抱歉。',
    ],
  },
  added: {
    named: [
      '看到您后来补充的情况，{problem}{felt}，对不起。',
      '您追加的内容我们看了，{problem}{ours}，抱歉。',
      '过后您又来补充，说明{problem}还没过去，向您道歉。',
      '您后来又补充了{problem}的情况，{ours}，抱歉。',
      '补充的内容收到了，{problem}让您一再费心，对不起。',
      '补充的情况看到了，{problem}{ours}，抱歉。',
      '您追加的内容收到，{problem}还在，对不起。',
    ],
    unnamed: [
      '您后来补充的情况我们看到了，{felt}，抱歉。',
      '让您专门回来补充，{ours}，对不起。',
      '您追加的内容我们认真看了，向您道歉。',
      '补充的情况看到了，{felt}，抱歉。',
      '让您再来补充，对不起。',
    ],
  },
  more: {
    named: [
      '接着上次的回复，{problem}这件事{ours}，再次向您道歉。',
      '上次的回复没把{problem}说透，抱歉。',
      '{problem}还没有给您一个圆满的说法，上次答复得不够，对不起。',
      '就{problem}再向您说明一次，之前的答复不够完整，抱歉。',
      '之前对{problem}答复得太简单，向您道歉。',
    ],
    unnamed: [
      '上次的回复不够完整，抱歉。',
      '之前答复得不够清楚，向您道歉。',
      '再补充几句，之前没说到位，对不起。',
      '之前的答复没让您放心，抱歉。',
    ],
  },
  better: {
    named: [
      '看到您后来的补充，我们松了口气，起初{problem}{felt}，抱歉。',
      '谢谢您回来告诉我们后面的情况，{problem}一开始{felt}，对不起。',
      '您后来的补充我们看到了，起初的{problem}{ours}，抱歉。',
      '谢谢您后来的补充，{problem}让您费心了，抱歉。',
    ],
    unnamed: [
      '谢谢您回来补充后面的情况，起初{felt}，抱歉。',
      '看到您后来的补充，我们安心些了，之前{ours}，对不起。',
      '谢谢您后来的补充，之前{felt}，抱歉。',
    ],
  },
};
