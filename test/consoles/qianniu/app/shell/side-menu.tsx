import { Link } from '../link.tsx';

interface Group {
  title: string;
  items: readonly { label: string; to?: string }[];
}

const MENU: readonly Group[] = [
  {
    title: '订单管理',
    items: [
      { label: '已卖出的宝贝', to: '/home.htm/trade-platform/tp/sold' },
      { label: '发票管理' },
      { label: '打单工具' },
    ],
  },
  { title: '物流管理', items: [{ label: '发货' }, { label: '物流工具' }, { label: '运费模板' }] },
  {
    title: '评价管理',
    items: [
      { label: '评价管理', to: '/home.htm/comment-manage/list/rateWait4PC' },
      { label: '问大家', to: '/home.htm/comment-manage/ask-all' },
      { label: '买家秀', to: '/home.htm/comment-manage/buyer-show' },
    ],
  },
  { title: '售后管理', items: [{ label: '退款管理' }, { label: '投诉管理' }, { label: '赔付管理' }] },
];

export function SideMenu({ path }: { path: string }) {
  return (
    <nav className="q-menu" aria-label="交易">
      {MENU.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          {items.map(({ label, to }) =>
            to === undefined ? (
              <span key={label} className="q-menu-item">
                {label}
              </span>
            ) : (
              <Link
                key={label}
                to={to}
                className={path.startsWith(to) ? 'q-menu-item q-menu-on' : 'q-menu-item'}
              >
                {label}
              </Link>
            ),
          )}
        </section>
      ))}
    </nav>
  );
}
