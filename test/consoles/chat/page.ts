export type ChatBox = 'textarea' | 'contenteditable';

/** A chat as chats are built: Enter sends, the box is emptied, and a framework's state knows what was typed. */
export function chatHtml(box: ChatBox): string {
  const field =
    box === 'textarea'
      ? '<textarea class="chat-input inputArea__x1" placeholder="请输入"></textarea>'
      : '<div class="chat-input" contenteditable="true" role="textbox"></div>';
  return `<!doctype html><meta charset="utf-8"><title>客服</title>
<style>.chat-input{width:400px;height:80px;border:1px solid #999}</style>
<input class="search" placeholder="搜用户/180天订单(Ctrl+F)">
<ul class="messageList"><li class="messageNotMe">杯子漏水怎么办</li></ul>
${field}<button type="button" class="send">发送</button>
<script>
  const field = document.querySelector('.chat-input');
  window.known = '';
  const value = () => 'value' in field ? field.value : field.innerText;
  field.addEventListener('input', () => { window.known = value(); });
  const send = () => {
    const line = document.createElement('li');
    line.className = 'mine';
    line.textContent = window.known;
    document.querySelector('ul').append(line);
  };
  document.querySelector('.send').addEventListener('click', send);
  field.addEventListener('keydown', (event) => { if (event.key === 'Enter') send(); });
</script>`;
}

/** The same inside a frame, with a box of the outer page's own beside it. */
export function frameHtml(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>客服</title>
<textarea class="note" placeholder="备注"></textarea>
<iframe src="${address}" width="700" height="400"></iframe>`;
}
