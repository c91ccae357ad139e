/** From here on two replies count as the same template, 0–1 (rule R35; 天猫 §9(三), 抖店 消极服务). */
export const SHARE_ALIKE = 0.8;
/** So many replies of 30 days with one first sentence are an opening by rote (rule R35). */
export const OPENINGS_ALIKE = 3;
