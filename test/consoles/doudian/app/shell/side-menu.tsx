import { Link, REVIEWS_ROUTE } from '../router.tsx';

type Item = string | { label: string; to: string };

const MENU: readonly { title: string; items: readonly Item[] }[] = [
  { title: '首页', items: [{ label: '工作台', to: '/ffa/mshop/homepage/index' }] },
  { title: '商品', items: ['商品管理', '商品创建', '商品成长中心'] },
  { title: '订单', items: [{ label: '订单管理', to: '/ffa/morder/order/list' }, '发货中心', '物流管理'] },
  { title: '售后', items: ['售后工作台', { label: '评价管理', to: REVIEWS_ROUTE }, '小额打款', '申诉中心'] },
  { title: '店铺', items: ['商家体验分', '店铺保障', '子账号管理'] },
  { title: '数据', items: ['经营概览', '服务数据'] },
];

export function SideMenu({ pathname }: { pathname: string }) {
  return (
    <nav className="d-menu" data-nf-scroll="menu" aria-label="主菜单">
      {MENU.map(({ title, items }) => (
        <section key={title} className="d-menu-group">
          <h2>{title}</h2>
          {items.map((item) =>
            typeof item === 'string' ? (
              <span key={item} className="d-menu-item">
                {item}
              </span>
            ) : (
              <Link
                key={item.to}
                to={item.to}
                className={item.to === pathname ? 'd-menu-item d-menu-on' : 'd-menu-item'}
                marks={{ 'data-url': item.to }}
              >
                {item.label}
              </Link>
            ),
          )}
        </section>
      ))}
    </nav>
  );
}
