/**
 * Characters of the block CJK Radicals Supplement (U+2E80–2EFF), each followed by the character that it looks like, by Unicode's
 * EquivalentUnifiedIdeograph. PDF files print them for one another: `增⻓` → `增长`. Those of the block Kangxi Radicals are NFKC's.
 */
const PAIRS =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示" +
  "⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞" +
  "⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const EQUIVALENT: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS.charAt(2 * index), PAIRS.charAt(2 * index + 1)]),
);

/** The character that a radical stands for; undefined for one that has none, and for what is no radical. */
export function characterOfRadical(radical: string): string | undefined {
  const code = radical.charCodeAt(0);
  return code >= 0x2f00 && code <= 0x2fd5 ? radical.normalize("NFKC") : EQUIVALENT.get(radical);
}

/** Whether it stands in one of the two blocks of radicals. */
export function isRadical(character: string): boolean {
  return character >= "\u2e80" && character <= "\u2fdf";
}
