const LONGEST_REMEMBERED = 200;
const MOST_REMEMBERED = 5_000;

/**
 * The same function of a text, which remembers what it gave: the same names, codes and words stand in most of the tables, and are compared several
 * times in each. Starts anew when it holds as many texts as a large workbook has, so that it never fills the memory.
 */
export function remembered(formOf: (text: string) => string): (text: string) => string {
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

/** A text for comparing: width folded, white space gone. `合　计（１）` → `合计(1)`. Messages show what the cell says. */
export const squeeze = remembered((text) =>
  text.normalize("NFKC").replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, ""),
);
