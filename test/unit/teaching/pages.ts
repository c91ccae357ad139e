/** Review lists of our own make, each of another kind of markup. Every row says the same things. */
export interface Said {
  text: string;
  stars: number;
  order: string;
  product: string;
  price: string;
  time: string;
  pictures: number;
  tags: string[];
  answer: string | null;
}

export const SAID: readonly Said[] = [
  {
    ...{
      text: '杯盖漏水，放包里湿了一片',
      stars: 1,
      order: '261122-440001',
      product: '随行杯 480ml',
      price: '59.00',
    },
    ...{ time: '2026-11-22 10:01', pictures: 2, tags: [], answer: null },
  },
  {
    ...{
      text: '颜色和图上不一样，偏暗',
      stars: 2,
      order: '261122-440002',
      product: '亚麻桌布',
      price: '128.50',
    },
    ...{ time: '2026-11-21 09:30', pictures: 0, tags: ['色差', '物流快'], answer: null },
  },
  {
    ...{ text: '很满意，会回购', stars: 5, order: '261121-440003', product: '竹砧板', price: '45.00' },
    ...{ time: '2026-11-20 21:12', pictures: 0, tags: [], answer: '谢谢您的支持' },
  },
  {
    ...{
      text: '少发了一包，客服说登记了',
      stars: 3,
      order: '261120-440004',
      product: '挂耳咖啡 20 包',
      price: '79.90',
    },
    ...{ time: '2026-11-19 08:05', pictures: 1, tags: [], answer: null },
  },
];

/** One kind of page: its rows, and where a person clicks to teach them. */
export interface Snippet {
  name: string;
  html(rows: readonly Said[]): string;
  row: string;
  /** Selectors that find what is clicked within the first row. */
  at: {
    text: string;
    stars: string;
    order: string;
    product: string;
    price: string;
    time: string;
    reply: string;
  };
  /** Builds the page; left out = the markup alone. */
  build?: (root: HTMLElement, rows: readonly Said[]) => void;
}

const shots = (count: number): string => '<img src="data:,">'.repeat(count);
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const TABLE: Snippet = {
  name: 'a table without a class',
  html: (rows) =>
    `<table><thead><tr><th>时间</th><th>单号</th><th>商品</th><th>星级</th><th>评价</th><th>金额</th><th>操作</th></tr></thead><tbody>${rows
      .map(
        (row) =>
          `<tr><td>${row.time}</td><td>${row.order}</td><td>${row.product}</td><td>${'★'.repeat(row.stars)}${'☆'.repeat(5 - row.stars)}</td><td><div>${row.text}</div>${row.pictures > 0 ? `<p>${shots(row.pictures)}</p>` : ''}${row.answer === null ? '' : `<div><b>我的回复</b>${row.answer}</div>`}</td><td>￥${row.price}</td><td>${row.answer === null ? '<button>回复</button>' : '已回复'}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  row: 'tbody tr',
  at: {
    ...{
      text: 'td:nth-child(5) > div',
      stars: 'td:nth-child(4)',
      order: 'td:nth-child(2)',
      product: 'td:nth-child(3)',
    },
    ...{ price: 'td:nth-child(6)', time: 'td:nth-child(1)', reply: 'button' },
  },
};

const CARDS: Snippet = {
  name: 'cards with names, a bar for stars, an advertisement between',
  html: (rows) =>
    `<section class="list">${rows
      .map(
        (row, at) =>
          `${at === 1 ? '<div class="card card--ad"><div class="card__text">旺季流量券 ￥99.00，截止 2026-12-12 23:59</div></div>' : ''}<div class="card"><div class="card__head"><span class="bar"><i class="bar__fill" style="width: ${row.stars * 20}%"></i></span><span class="card__time">${row.time}</span></div><div class="card__body"><div class="card__text">${row.text}</div>${row.tags.map((tag) => `<span class="tag">${tag}</span>`).join('')}${shots(row.pictures)}${row.answer === null ? '' : `<div class="answer">商家回复：${row.answer}</div>`}</div><div class="card__foot"><a class="card__goods">${row.product}</a><span class="card__no">订单号：${row.order}</span><span class="card__paid">实付 ￥${row.price}</span>${row.answer === null ? '<button class="card__reply">回复</button>' : ''}</div></div>`,
      )
      .join('')}</section>`,
  row: '.card:not(.card--ad)',
  at: {
    ...{ text: '.card__text', stars: '.bar', order: '.card__no', product: '.card__goods' },
    ...{ price: '.card__paid', time: '.card__time', reply: '.card__reply' },
  },
};

const NESTED: Snippet = {
  name: 'rows in groups, each with rows of its own kind inside',
  html: (rows) =>
    `<ul class="days">${[rows.slice(0, 2), rows.slice(2)]
      .map(
        (group) =>
          `<li class="day"><h4>一天</h4><ul>${group
            .map(
              (row) =>
                `<li class="item"><p class="words">${row.text}</p><p class="facts"><span>订单编号：</span><span class="value">${row.order}</span> <em aria-label="${row.stars} 星，满分 5 星"></em> <a>${row.product}</a> <s>${row.price} 元</s> <time>${row.time.replaceAll('-', '/')}</time></p>${row.answer === null ? '<a class="reply" href="#">写回复</a>' : `<ul><li class="item"><p class="note">${row.answer}</p></li></ul>`}</li>`,
            )
            .join('')}</ul></li>`,
      )
      .join('')}</ul>`,
  row: '.day > ul > .item',
  at: {
    ...{
      text: '.words',
      stars: 'em',
      order: '.value',
      product: 'a',
      price: 's',
      time: 'time',
      reply: '.reply',
    },
  },
};

const HASHED: Snippet = {
  name: 'names that a build made, icons told apart by them alone',
  html: (rows) =>
    `<div id="app"><div class="_1aB2c"><div class="css-1q2w3e">${rows
      .map(
        (row) =>
          `<div class="_3xK9a"><div class="_9Zk1q"><div class="sc-bdVaJa">${row.product}</div><div class="_u8Jk2">${row.order}</div></div><div class="_7hGf3"><span>${times(5, (at) => `<i class="_icn7 ${at < row.stars ? '_on4K' : '_off9'}"><svg></svg></i>`).join('')}</span>${row.tags.length > 0 ? `<div class="_u8Jk2">${row.tags.join(' ')}</div>` : ''}<div class="_big5T">${row.text}</div>${row.pictures > 0 ? `<div>${shots(row.pictures)}</div>` : ''}${row.answer === null ? '' : `<div class="_ans3Q">我们说：${row.answer}</div>`}</div><div class="_2rTy8"><div>${row.price}</div><div>${row.time}:07</div>${row.answer === null ? '<div class="_lnk2W">答复</div>' : ''}</div></div>`,
      )
      .join('')}</div></div></div>`,
  row: '._3xK9a',
  at: {
    ...{
      text: '._big5T',
      stars: '._icn7:nth-child(2)',
      order: '._9Zk1q > div:nth-child(2)',
      product: '.sc-bdVaJa',
    },
    ...{ price: '._2rTy8 > div:nth-child(1)', time: '._2rTy8 > div:nth-child(2)', reply: '._lnk2W' },
  },
};

const SHADOW: Snippet = {
  name: 'a list in a shadow root, each row in one of its own',
  html: () => '<x-desk></x-desk>',
  row: 'li',
  at: {
    ...{ text: '.words', stars: '.stars', order: '.no', product: '.goods', price: '.paid', time: '.day' },
    reply: 'button',
  },
  build(root, rows) {
    const list = root.querySelector('x-desk')?.attachShadow({ mode: 'open' });
    if (list === undefined) throw new Error('no list');
    list.innerHTML = `<ul>${rows.map(() => '<li><x-row></x-row></li>').join('')}</ul>`;
    list.querySelectorAll('x-row').forEach((host, at) => {
      const row = rows[at];
      if (row === undefined) return;
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<div class="top"><span class="stars">${times(5, (n) => `<span class="dot${n < row.stars ? '' : ' empty'}"></span>`).join('')}</span><span class="day">${row.time}</span></div><p class="words">${row.text}</p>${row.answer === null ? '' : `<p class="note">${row.answer}</p>`}<div class="bottom"><span class="goods">${row.product}</span><span class="no">No.${row.order}</span><span class="paid">成交价 ￥${row.price}</span>${row.answer === null ? '<button>写回复</button>' : ''}</div>`;
    });
  },
};

export const SNIPPETS: readonly Snippet[] = [TABLE, CARDS, NESTED, HASHED, SHADOW];

/** Puts the page into the document. */
export function show(snippet: Snippet, rows: readonly Said[] = SAID): void {
  document.body.innerHTML = `<h1>评价</h1><div>${snippet.html(rows)}</div><p>共 ${rows.length} 条</p>`;
  snippet.build?.(document.body, rows);
}

/** The first element in the page or any shadow root of it that the selector finds. */
export function deep(css: string, within: ParentNode = document): HTMLElement {
  for (const element of within.querySelectorAll('*')) {
    if (element.matches(css) && element instanceof HTMLElement) return element;
    const found = element.shadowRoot === null ? null : maybe(css, element.shadowRoot);
    if (found !== null) return found;
  }
  throw new Error(`nothing is ${css}`);
}

function maybe(css: string, within: ParentNode): HTMLElement | null {
  try {
    return deep(css, within);
  } catch {
    return null;
  }
}
