import { navigate } from '../../../kit/page/address.ts';
import { useAddress } from '../../../kit/page/use-address.ts';
import { ORDER_PATH, ORDERS_PATH, REVIEW_PATH } from '../../addresses.ts';
import { config } from '../config.ts';
import { OrderDetails } from '../order/order-details.tsx';
import { OrderList } from '../order/order-list.tsx';
import { MicroApp } from './micro-app.tsx';

const MENU = [
  ['首页', '/jdm/home'],
  ['订单管理', ORDERS_PATH],
  ['评价管理', REVIEW_PATH],
] as const;

function View({ address }: { address: URL }) {
  if (address.pathname === REVIEW_PATH) return <MicroApp />;
  if (address.pathname === ORDERS_PATH) return <OrderList />;
  if (address.pathname === ORDER_PATH)
    return <OrderDetails orderId={address.searchParams.get('orderId') ?? ''} />;
  return <p className="jdm-home">今天也要加油。</p>;
}

export function Shell() {
  const address = useAddress();
  return (
    <>
      <header className="jdm-bar">
        <b>商家后台</b>
        <small>演示</small>
        {MENU.map(([name, to]) => (
          <a
            key={to}
            href={to}
            className={to === address.pathname ? 'jdm-bar__link jdm-bar__link--on' : 'jdm-bar__link'}
            onClick={(event) => {
              event.preventDefault();
              navigate(to);
            }}
          >
            {name}
          </a>
        ))}
        <span className="jdm-bar__shop">{config.shopName}</span>
      </header>
      <View address={address} />
    </>
  );
}
