import type { Card } from './card';

/** A card of 飞书. Only the labels and the calls are markup; everything else is plain text to the app. */
export function feishuBody({ title, tone, facts, quote, hint }: Card, calls: readonly string[]): object {
  const plain = (content: string) => ({ tag: 'plain_text', content });
  const line = (content: string) => ({ tag: 'div', text: plain(content) });
  return {
    msg_type: 'interactive',
    card: {
      config: { wide_screen_mode: true },
      header: { template: tone, title: plain(title) },
      elements: [
        ...(facts.length === 0 ? [] : [line(facts.map(([label, value]) => `${label}：${value}`).join('\n'))]),
        ...(quote === null ? [] : [line(`“${quote}”`)]),
        ...(calls.length === 0
          ? []
          : [
              {
                tag: 'div',
                text: { tag: 'lark_md', content: calls.map((id) => `<at id=${id}></at>`).join(' ') },
              },
            ]),
        { tag: 'note', elements: [plain(hint)] },
      ],
    },
  };
}
