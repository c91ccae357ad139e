import { useAddress } from '../../kit/page/use-address.ts';
import { ToastHost } from './beast/toast.tsx';
import { EvaluationPage } from './evaluation/evaluation-page.tsx';
import { Home } from './home.tsx';
import { OrderDetail } from './orders/order-detail.tsx';
import { OrderList } from './orders/order-list.tsx';
import { Shell } from './shell/shell.tsx';

function View({ address }: { address: URL }) {
  if (address.pathname.startsWith('/goods/evaluation/')) return <EvaluationPage />;
  if (address.pathname === '/orders/list') return <OrderList />;
  if (address.pathname === '/orders/detail')
    return <OrderDetail orderSn={address.searchParams.get('sn') ?? ''} />;
  return <Home />;
}

export function App() {
  const address = useAddress();
  return (
    <>
      <Shell path={address.pathname}>
        <View address={address} />
      </Shell>
      <ToastHost />
    </>
  );
}
