/** Units that say the same in different words. */
const SAME: Readonly<Record<string, string>> = { "％": "%", 百分比: "%", 人次数: "人次", 户数: "户", 次数: "次" };
const MONEY: ReadonlySet<string> = new Set(["元", "万元", "亿元"]);

/** The unit in an indicator's own name: `边界巡查调研次数（次）` → `次`, `覆盖率(%)` → `%`; undefined where its last bracket holds none. */
export function unitInName(name: string): string | undefined {
  const unit = /\(([^()]{1,6})\)$/.exec(name.normalize("NFKC").replace(/\s+/g, ""))?.[1];
  return unit !== undefined && !/\d/.test(unit) ? unit : undefined;
}

/** True where two units measure the same: `次` and `次`, `元` and `万元`. A value without a unit takes that of the name. */
export function isSameKind(one: string, other: string): boolean {
  const [first, second] = [SAME[one] ?? one, SAME[other] ?? other];
  return first === "" || second === "" || first === second || (MONEY.has(first) && MONEY.has(second));
}

/** True for an indicator that tells a change, whose percentage may pass 100: 增长率, 下降幅度. */
export function tellsChange(name: string): boolean {
  return /增长|增幅|增加|提高|提升|下降|降低|减少|降幅/.test(name);
}
