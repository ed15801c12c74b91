import type { KindLeaf } from "../../ledger";

const KIND_NAMES: Readonly<Record<KindLeaf, string>> = {
  personnel: "基本支出-人员经费",
  operating: "基本支出-公用经费",
  project: "项目支出",
  toSuperior: "上缴上级支出",
  business: "事业单位经营支出",
  toAffiliates: "对附属单位补助支出",
  distribution: "结余分配",
  carriedOn: "结转下年",
  reserve: "单位预留机动经费",
};

/** The name of a use of money, as 支出类型 of a ledger says it and its reader knows it. */
export function kindName(kind: KindLeaf): string {
  return KIND_NAMES[kind];
}
