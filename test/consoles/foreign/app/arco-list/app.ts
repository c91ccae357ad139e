import { Button, Drawer, List, ListItem, Pagination, Textarea } from '@arco-design/web-vue';
import { defineComponent, h, ref, type VNode } from 'vue';
import type { DeskReview } from '../../wire.ts';
import { CONFIG } from '../common/config.ts';
import { ADVERT } from '../common/format.ts';
import { load, reply } from '../common/reviews.ts';
import { useView } from '../common/vue.ts';
import { item } from './item.ts';

function withBetween(items: VNode[]): VNode[] {
  if (CONFIG.between === 'nothing') return items;
  const text = CONFIG.between === 'advert' ? ADVERT : '以下评价待处理';
  return [...items.slice(0, 3), h(ListItem, { key: 'between' }, () => text), ...items.slice(3)];
}

export const App = defineComponent({
  setup() {
    const view = useView();
    const answered = ref<DeskReview | null>(null);
    const draft = ref('');
    const open = (review: DeskReview) => {
      draft.value = '';
      answered.value = review;
    };
    const close = () => {
      answered.value = null;
    };
    const send = async () => {
      if (answered.value) await reply(answered.value.id, draft.value);
      close();
    };
    const list = () =>
      h(
        List,
        { key: view.value.turn, bordered: true },
        {
          header: () => '用户评论',
          default: () => withBetween(view.value.rows.map((review) => item(review, open))),
        },
      );
    const pager = () =>
      h(Pagination, {
        total: view.value.total,
        current: view.value.page,
        pageSize: CONFIG.size,
        onChange: (page: number) => void load(page),
      });
    const drawer = () =>
      h(
        Drawer,
        {
          visible: answered.value !== null,
          title: '回复评论',
          width: 420,
          unmountOnClose: true,
          onCancel: close,
        },
        {
          default: () =>
            h(Textarea, {
              modelValue: draft.value,
              maxLength: 500,
              showWordLimit: true,
              autoSize: { minRows: 4 },
              'onUpdate:modelValue': (text: string) => {
                draft.value = text;
              },
            }),
          footer: () => h(Button, { type: 'primary', onClick: send }, () => '发送'),
        },
      );
    return () => h('main', [list(), pager(), drawer()]);
  },
});
