import { Link } from '../router.tsx';

const MENU = [
  { title: '首页', items: [{ label: '店铺首页', to: '/home' }] },
  {
    title: '发货管理',
    items: [{ label: '订单查询', to: '/orders/list' }],
    quiet: ['发货中心', '物流工具', '包裹中心'],
  },
  {
    title: '商品管理',
    items: [{ label: '评价管理', to: '/goods/evaluation/index?msfrom=mms_sidenav' }],
    quiet: ['商品列表', '商品素材', '商品工具'],
  },
  { title: '售后管理', items: [], quiet: ['售后工作台', '商家举证'] },
  { title: '店铺营销', items: [], quiet: ['营销活动', '优惠券'] },
  { title: '数据中心', items: [], quiet: ['经营总览', '服务数据'] },
] as const;

export function SideMenu({ path }: { path: string }) {
  return (
    <nav className="r-menu" aria-label="主菜单">
      {MENU.map((group) => (
        <section key={group.title} className="r-menu-group">
          <h2>{group.title}</h2>
          {group.items.map((item) => (
            <Link
              key={item.to}
              to={item.to}
              className={item.to.split('?')[0] === path ? 'r-menu-item r-menu-on' : 'r-menu-item'}
            >
              {item.label}
            </Link>
          ))}
          {'quiet' in group &&
            group.quiet.map((label) => (
              <span key={label} className="r-menu-item">
                {label}
              </span>
            ))}
        </section>
      ))}
    </nav>
  );
}
