/** A product of the replica shop. Prices in 分. */
export interface Product {
  /** Position in the table; the goods id is made from it. */
  no: number;
  category: string;
  name: string;
  spec: string;
  values: readonly string[];
  low: number;
  high: number;
  tags: readonly string[];
}

const TABLE: readonly Omit<Product, 'no'>[] = [
  {
    category: '衣服',
    name: '青禾 秋冬加绒连帽卫衣 宽松情侣款',
    spec: '颜色尺码',
    values: ['雾蓝 M', '雾蓝 L', '燕麦 XL', '炭灰 L'],
    low: 5_900,
    high: 12_900,
    tags: ['尺码', '面料', '做工'],
  },
  {
    category: '衣服',
    name: '青禾 高腰直筒牛仔裤女 显瘦九分',
    spec: '颜色尺码',
    values: ['复古蓝 27', '复古蓝 29', '水洗黑 28'],
    low: 6_900,
    high: 15_900,
    tags: ['版型', '掉色', '尺码'],
  },
  {
    category: '衣服',
    name: '青禾 纯色圆领打底衫 两件装',
    spec: '颜色尺码',
    values: ['白+黑 S', '白+灰 M', '黑+灰 L'],
    low: 3_900,
    high: 7_900,
    tags: ['起球', '厚薄', '面料'],
  },
  {
    category: '水果',
    name: '果岭 红富士苹果 脆甜多汁 5斤装',
    spec: '规格',
    values: ['净重4.5斤 75-80mm', '净重4.5斤 80-85mm'],
    low: 1_990,
    high: 3_990,
    tags: ['新鲜', '大小', '口感'],
  },
  {
    category: '水果',
    name: '果岭 赣南脐橙 产地直发 10斤装',
    spec: '规格',
    values: ['精选中果 10斤', '特级大果 10斤'],
    low: 2_980,
    high: 5_980,
    tags: ['甜度', '坏果', '大小'],
  },
  {
    category: '水果',
    name: '果岭 黄心猕猴桃 大果礼盒',
    spec: '规格',
    values: ['12枚装', '24枚装'],
    low: 3_590,
    high: 8_900,
    tags: ['软硬', '坏果', '包装'],
  },
  {
    category: '洗发水',
    name: '木槿 控油去屑洗发水 清爽留香',
    spec: '净含量',
    values: ['500ml', '500ml×2', '750ml'],
    low: 2_990,
    high: 7_900,
    tags: ['去屑', '香味', '控油'],
  },
  {
    category: '洗发水',
    name: '木槿 氨基酸洗护套装 柔顺滋养',
    spec: '套装',
    values: ['洗发500ml+护发500ml', '洗发750ml+发膜'],
    low: 5_900,
    high: 12_900,
    tags: ['柔顺', '正品', '包装'],
  },
  {
    category: '平板',
    name: '远帆 平板电脑 10.9英寸 学习办公',
    spec: '版本',
    values: ['6+128G 深空灰', '8+256G 银色'],
    low: 79_900,
    high: 169_900,
    tags: ['流畅', '屏幕', '续航'],
  },
  {
    category: '手机',
    name: '远帆 X20 5G 智能手机 长续航',
    spec: '版本',
    values: ['8+128G 曜石黑', '12+256G 雪域白'],
    low: 89_900,
    high: 219_900,
    tags: ['续航', '信号', '发热'],
  },
  {
    category: '热水器',
    name: '暖居 储水式电热水器 一级能效',
    spec: '容量',
    values: ['50L', '60L', '80L'],
    low: 69_900,
    high: 149_900,
    tags: ['加热', '安装', '噪音'],
  },
  {
    category: '计算机',
    name: '远帆 轻薄笔记本电脑 14英寸 办公本',
    spec: '配置',
    values: ['i5 16G 512G', 'i7 16G 1T'],
    low: 289_900,
    high: 499_900,
    tags: ['散热', '屏幕', '系统'],
  },
  {
    category: '日用',
    name: '示例 316不锈钢保温杯 500ml 便携',
    spec: '颜色',
    values: ['奶白', '墨绿', '雾粉'],
    low: 3_900,
    high: 12_900,
    tags: ['保温', '异味', '做工'],
  },
  {
    category: '日用',
    name: '示例 可折叠收纳箱 大容量带盖',
    spec: '规格',
    values: ['大号 2个', '特大号 1个'],
    low: 2_990,
    high: 6_990,
    tags: ['结实', '大小', '包装'],
  },
  {
    category: '日用',
    name: '示例 智能养生壶 玻璃加厚 1.5L',
    spec: '款式',
    values: ['基础款', '礼盒款'],
    low: 12_900,
    high: 32_900,
    tags: ['加热', '安全', '噪音'],
  },
];

export const PRODUCTS: readonly Product[] = TABLE.map((product, no) => ({ no, ...product }));

/** The products of a category; the household goods where the category is not sold here. */
export function productsOf(category: string): readonly Product[] {
  const found = PRODUCTS.filter((product) => product.category === category);
  return found.length > 0 ? found : PRODUCTS.filter((product) => product.category === '日用');
}

export function goodsIdOf(product: Product): number {
  return 800_000_000_101 + product.no * 37;
}
