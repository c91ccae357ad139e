import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { CommentPage } from './comment/comment-page.tsx';
import { config, PREFIX } from './config.ts';
import { useSurface } from './garfish/surface.ts';
import { OrderDetail } from './orders/order-detail.tsx';
import { OrderList } from './orders/order-list.tsx';
import { ReportPage } from './report-page.tsx';
import { appOf, isReviewsRoute, useRoute } from './router.tsx';

const THEME = {
  token: { colorPrimary: '#1966ff', borderRadius: 4, fontSize: 13, controlHeight: 32 },
};

function View({ route }: { route: URL }) {
  if (isReviewsRoute(route.pathname)) return <CommentPage />;
  if (route.pathname === '/ffa/morder/order/list') return <OrderList />;
  if (route.pathname === '/ffa/order/detail')
    return <OrderDetail orderId={route.searchParams.get('order_id') ?? ''} />;
  if (route.pathname === '/ffa/govern-report/report-create') return <ReportPage />;
  return <p className="d-panel">今日待办都在左侧菜单。</p>;
}

/** What Garfish loads: the kit under its own class prefix, and the view of the route. */
export function SubApp() {
  const surface = useSurface();
  const route = useRoute();
  // A sub-app that is about to be taken away must not show, and load, the next one's view.
  const [app] = useState(() => appOf(route.pathname));
  const container = () => surface;
  return (
    <ConfigProvider
      prefixCls={PREFIX}
      iconPrefixCls={`${PREFIX}icon`}
      locale={zhCN}
      theme={THEME}
      getPopupContainer={container}
      button={{ autoInsertSpace: config.buttonSpace }}
    >
      <App message={{ getContainer: container }} className="d-app">
        {appOf(route.pathname) === app && <View route={route} />}
      </App>
    </ConfigProvider>
  );
}
