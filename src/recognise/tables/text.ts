/**
 * Texts are compared in a normal form, because people break words with spaces and line breaks (“合 计”, “功能\n分类”), use either width of
 * brackets, and leave particles in or out. The normal form is for comparing only; messages show what the cell says.
 */

/**
 * Remembers the normal forms of texts: the same names, codes and words stand in most of the tables, and are compared several times in
 * each. Starts anew when it holds as many as a large workbook has, so that it never fills the memory.
 */
function remembered(formOf: (text: string) => string): (text: string) => string {
  const forms = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return formOf(text);
    let form = forms.get(text);
    if (form === undefined) {
      if (forms.size >= MOST_REMEMBERED) forms.clear();
      forms.set(text, (form = formOf(text)));
    }
    return form;
  };
}

const LONGEST_REMEMBERED = 200;
const MOST_REMEMBERED = 5_000;

/** Width folded, white space gone. */
export const squeeze = remembered((text) => text.normalize("NFKC").replace(/[\s\u200b]+/g, ""));

const MEASURE_IN_BRACKETS = /\((?:单位:?)?(?:人民币)?万?元\)/g;
const YEAR = /20\d\d年度?/g;
const PUNCTUATION = /[()[\]{}"'“”‘’《》〈〉、,.:;·\-—–_/\\|]/g;

/** The form in which headers are compared: no punctuation, no 的, no year, no measure. */
export const headerForm = remembered((text) =>
  squeeze(text).replace(MEASURE_IN_BRACKETS, "").replace(YEAR, "").replace(PUNCTUATION, "").replace(/的/g, ""),
);

const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|[(（]?[\d一二三四五六七八九十]+[)）]|\d+[.、]|其中:?|[#*])+/;

/** ①, which folding the width would make a bare 1. */
const CIRCLED = /[\u2460-\u24ff]/g;

/** The form in which the names of lines are compared: as headers, and without numbering and “其中：”. */
export const lineForm = remembered((text) => headerForm(squeeze(text.replace(CIRCLED, "")).replace(NUMBERING, "")));

/** The form in which titles are compared: a department's table is a unit's. */
export function titleForm(text: string): string {
  return headerForm(text).replace(/部门/g, "单位");
}
