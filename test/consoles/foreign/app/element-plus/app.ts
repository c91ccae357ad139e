import { ElButton, ElDialog, ElInput, ElPagination, ElTable, ElTableColumn } from 'element-plus';
import { defineComponent, h, ref } from 'vue';
import type { DeskReview } from '../../wire.ts';
import { CONFIG } from '../common/config.ts';
import { ADVERT, amount } from '../common/format.ts';
import { load, reply } from '../common/reviews.ts';
import { useView } from '../common/vue.ts';
import { action, content, goods, time } from './cells.ts';

/** A table of Element Plus shows what stands between two rows as one more row of its data. */
type Row = DeskReview | { between: string };
type Scope = { row: Row };

function withBetween(rows: readonly DeskReview[]): Row[] {
  const text = { nothing: null, advert: ADVERT, heading: '以下评价待处理' }[CONFIG.between];
  return text === null ? [...rows] : [...rows.slice(0, 3), { between: text }, ...rows.slice(3)];
}

function span({ row, columnIndex }: { row: object; columnIndex: number }): [number, number] {
  if (!('between' in row)) return [1, 1];
  return columnIndex === 0 ? [1, 5] : [0, 0];
}

/** The review page; its scope attribute is what a compiled single-file component gets. */
export const App = defineComponent({
  __scopeId: 'data-v-5b1c07e2',
  setup() {
    const view = useView();
    const answered = ref<DeskReview | null>(null);
    const draft = ref('');
    const open = (review: DeskReview) => {
      draft.value = '';
      answered.value = review;
    };
    const send = async () => {
      if (answered.value) await reply(answered.value.id, draft.value);
      answered.value = null;
    };
    const column = (
      label: string,
      width: number | null,
      cell: (review: DeskReview) => unknown,
      first = false,
    ) =>
      h(ElTableColumn, width === null ? { label, minWidth: 320 } : { label, width }, {
        default: ({ row }: Scope) => ('between' in row ? (first ? row.between : null) : cell(row)),
      });
    const table = () =>
      h(
        ElTable,
        { key: view.value.turn, data: withBetween(view.value.rows), border: true, spanMethod: span },
        () => [
          column('商品信息', 280, goods, true),
          column('评价内容', null, content),
          column('实付（元）', 110, (review) => amount(review.paid)),
          column('评价时间', 170, time),
          column('操作', 120, (review) => action(review, open)),
        ],
      );
    const dialog = () =>
      h(
        ElDialog,
        {
          modelValue: answered.value !== null,
          title: '回复评价',
          width: '480px',
          destroyOnClose: true,
          'onUpdate:modelValue': () => {
            answered.value = null;
          },
        },
        {
          default: () =>
            h(ElInput, {
              modelValue: draft.value,
              type: 'textarea',
              rows: 4,
              maxlength: 200,
              showWordLimit: true,
              placeholder: '请输入回复内容',
              'onUpdate:modelValue': (text: string) => {
                draft.value = text;
              },
            }),
          footer: () => h(ElButton, { type: 'primary', onClick: send }, () => '确 定'),
        },
      );
    return () =>
      h('div', { class: 'page' }, [
        h('h3', '商品评价'),
        table(),
        h(ElPagination, {
          layout: 'total, prev, pager, next',
          total: view.value.total,
          pageSize: CONFIG.size,
          currentPage: view.value.page,
          'onUpdate:currentPage': (page: number) => void load(page),
        }),
        dialog(),
      ]);
  },
});
