/**
 * The economic 款 of the three public expenses (《政府收支分类科目》). 31013 and 30913 are both 公务用车购置, from the general
 * budget and from capital construction; 30239 其他交通费用, 30215 会议费 and 30216 培训费 are none of them.
 */
export const ABROAD = ["30212"];
export const RECEPTION = ["30217"];
export const PURCHASE = ["30913", "31013"];
export const RUNNING = ["30231"];
export const CARS = [...PURCHASE, ...RUNNING].sort();
export const THREE_PUBLIC = [...ABROAD, ...RECEPTION, ...CARS].sort();
