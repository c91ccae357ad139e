/**
 * Verbs that no list names. What makes a promise of them is the frame: something is done for the buyer ("给您…", "帮您…"),
 * or by a time that is named. Read only where no listed verb stands; what is promised is told by its topic.
 */
export const benefit =
  /(?:给|帮|为|替)(?:您|你)(?!造成|带来|添|服务|提供|一个拥抱|赔罪|道|鞠|解惑|推荐|介绍|留下|的)[^,]{1,14}/g;

export const action =
  /(?:[寄发补换退打转开修装送走弄办改回调赔焊取带拿](?!现|生|大促)|处理|解决|安排|告诉|联系|上门|收到|到(?:账|货|家|您|你|手)|快递(?=给|过|一)|约)[^,]{0,14}/g;

/** An action beside a time is ours and to come when one of these stands there too. */
export const TO_COME =
  /[会将就必把]|[之以]?[前内]|一定|肯定|保证|安排|[给帮为替到](?:您|你)|我们?|这边|师傅|仓库|财务|客服|店[长主里铺]/;
