import { useEffect, useState } from 'react';
import { useAddress } from '../../kit/page/use-address.ts';
import { config } from './config.ts';
import { OrderDetail } from './orders/order-detail.tsx';
import { SoldList } from './orders/sold-list.tsx';
import { RatePage } from './rate/rate-page.tsx';
import { Shell } from './shell/shell.tsx';

function View({ address }: { address: URL }) {
  const path = address.pathname.replace('/home.htm', '');
  if (/^\/comment-manage\/list(\/|\/rateWait4PC)?$/.test(path)) return <RatePage address={address} />;
  if (path === '/trade-platform/tp/sold') return <SoldList />;
  if (path === '/trade-platform/tp/detail')
    return <OrderDetail bizOrderId={address.searchParams.get('bizOrderId') ?? ''} />;
  return <div className="q-panel q-quiet">演示：这一页没有内容。</div>;
}

/** The micro-app of a route, which the shell loads first. */
function MicroApp({ address }: { address: URL }) {
  const [shown, setShown] = useState(config.appDelay === 0);
  useEffect(() => {
    if (config.appDelay === 0) return;
    const timer = setTimeout(() => setShown(true), config.appDelay);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <View address={address} /> : <div className="q-panel q-quiet">加载中…</div>;
}

export function App() {
  const address = useAddress();
  return (
    <Shell path={address.pathname}>
      <MicroApp key={address.pathname} address={address} />
    </Shell>
  );
}
