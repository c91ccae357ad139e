import { Pagination, Tab } from '@alifd/next';
import { useState } from 'react';
import { useGeneration } from '../../../kit/page/use-generation.ts';
import { ComplaintLayer } from '../complaint/complaint-layer.tsx';
import { config } from '../config.ts';
import { type OpenReply, ReplyContext, useOpenReply } from '../reply/reply-context.ts';
import { ReplyOutside } from '../reply/reply-outside.tsx';
import { Announcement } from './announcement.tsx';
import { FilterBar } from './filter-bar.tsx';
import { RateTable } from './rate-table.tsx';
import { RedesignedList } from './redesigned-list.tsx';
import { useRates } from './use-rates.ts';

export function RatePage({ address }: { address: URL }) {
  const { current, size, filters, found, loading, turn, search, reload, answered } = useRates(address);
  const generation = useGeneration(config.rerender);
  const [complaint, setComplaint] = useState<string | null>(null);
  const { open, openReply, close } = useOpenReply();

  const sent = ({ review, append }: OpenReply) => {
    close();
    if (config.afterReply === 'refetch') reload();
    else answered(review.feedId, append);
  };
  const Rows = config.layout === 'redesigned' ? RedesignedList : RateTable;
  return (
    <ReplyContext.Provider value={{ open, openReply, close, sent, complain: setComplaint }}>
      <div className="q-panel">
        {config.layout === 'fusion' && (
          <Tab shape="wrapped" size="small">
            <Tab.Item title="来自买家的评价" key="rateWait4PC" />
            <Tab.Item title="给他人的评价" key="rateGive4PC" />
          </Tab>
        )}
        <FilterBar filters={filters} onSearch={search} />
        <Rows rows={found.rows} loading={loading} generation={generation} />
        <Pagination
          className="q-pager"
          current={current}
          pageSize={size}
          total={found.total}
          totalRender={(total) => (config.layout === 'fusion' ? `共 ${total} 条` : `${total}`)}
          pageSizeSelector="dropdown"
          pageSizeList={[10, 20, 50, 100]}
          pageSizePosition="end"
          onChange={(page) => turn(page, size)}
          onPageSizeChange={(pageSize) => turn(1, pageSize)}
        />
      </div>
      <ReplyOutside />
      {complaint !== null && <ComplaintLayer feedId={complaint} onClose={() => setComplaint(null)} />}
      <Announcement />
    </ReplyContext.Provider>
  );
}
