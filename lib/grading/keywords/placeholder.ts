/** What platforms write where the buyer wrote nothing (拼多多 and others; domain data 3.2). */
const PLACEHOLDER =
  /^(?:该|此|本)?(?:用户|买家|顾客|消费者)?(?:未|没有|没)(?:及时)?(?:填写|作出|做出|发表)(?:任何)?(?:文字)?(?:评价|评论|内容)?(?:内容)?$|^该用户觉得商品(?:很好|不错|一般|较差|很差|非常好)?,?给出了?[1-5一二三四五]星(?:好评|中评|差评|评价)?$|^(?:评价方未及时[做作]出评价,?)?(?:系统)?默认(?:好评|评价)$/;

/** Whether a text in normal form was written by the platform, so that there is no word of the buyer. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim().replace(/[。.!]{1,5}$/, ''));
}
