/** What a review is about decides what its adjectives mean: "太小" is a size of a shirt and a quality of an apple. */
export const WEAR =
  /穿|裤|面料|布料|料子|衣服|鞋|尺码|码数|码子|袖|腰围|胸围|肩|裙|t恤|外套|号码|大码|小码|大一号|小一号|[ml]号|xl/;
export const FOOD =
  /吃|果|餐|饭|菜|味|肉|奶|茶|汤|粥|饼|面条|米|鸡|鱼|瓜|橙|梨|桃|咸|酸|甜|辣|套餐|外卖|斤|店家/;
export const DEVICE =
  /手机|平板|电脑|笔记本|屏|系统|电池|硬盘|软件|充电|主板|键盘|机子|机器|音箱|喇叭|热水器/;
export const HAIR = /洗|头|发/;
export const PARCEL = /包装|快递|纸箱|箱子|运输|路上|瓶|盒|收到|打开|袋/;
