import { useAddress } from '../../kit/page/use-address.ts';
import { ORDERS_PATH, REVIEW_PATH } from '../addresses.ts';
import { CommentPage } from './comment/comment-page.tsx';
import { OrderPage } from './order/order-page.tsx';
import { Shell } from './shell/shell.tsx';
import { ToastHost } from './shell/toast.tsx';

function View({ path }: { path: string }) {
  if (path === REVIEW_PATH) return <CommentPage />;
  if (path === ORDERS_PATH) return <OrderPage />;
  return <p>欢迎回来。请从左侧选择一个功能。</p>;
}

export function App() {
  const path = useAddress().pathname;
  return (
    <>
      <Shell path={path}>
        <View path={path} />
      </Shell>
      <ToastHost />
    </>
  );
}
