const LONGEST_REMEMBERED = 200;
const MOST_REMEMBERED = 5_000;

/**
 * The same function of a text, which remembers what it gave: the same names, codes and words stand in most of the tables, and are compared several
 * times in each. Starts anew when it holds as many texts as a large workbook has, so that it never fills the memory.
 * @param find what it gives is not to be changed; null where there is nothing
 */
export function remembered<Found extends object | string | number | boolean | null>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return find(text);
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, (found = find(text)));
    }
    return found;
  };
}

/** A text for comparing: width folded, white space gone. `合　计（１）` → `合计(1)`. Messages show what the cell says. */
export const squeeze = remembered((text) =>
  text.normalize("NFKC").replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, ""),
);
