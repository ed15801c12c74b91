/**
 * What a text says of the unit that no table of figures answers, by name. Amounts in the measure of the text; counts have no measure. Those of
 * `assets.cars` and `assets.buyCars` go on with the kind of vehicle as the text names it: `assets.cars.执法执勤用车`.
 */
export const FACT_KEYS = [
  /** 政府采购预算: amount */
  "procurement.total",
  /** 政府采购货物预算, 工程预算, 服务预算: amounts */
  "procurement.goods",
  "procurement.works",
  "procurement.services",
  /** 其中一般公共预算拨款政府采购: amount */
  "procurement.generalBudget",
  /** 面向中小企业预留, 小微企业预留: amounts */
  "procurement.sme",
  "procurement.micro",
  /** 机关运行经费 of a part of the units, as 机关和参公事业单位: amount */
  "operating.stated",
  /** 房屋: 平方米, amount */
  "assets.houseArea",
  "assets.houseValue",
  /** 车辆: count, amount */
  "assets.cars",
  "assets.carsValue",
  /** 一般公务用车, 执法执勤用车, 其他车辆, the three kinds of the region: counts and amounts */
  "assets.carsGeneral",
  "assets.carsGeneralValue",
  "assets.carsLaw",
  "assets.carsLawValue",
  "assets.carsOther",
  "assets.carsOtherValue",
  /** 办公家具, 其他资产: amounts */
  "assets.furniture",
  "assets.other",
  /** 单价50万元以上, 100万元以上 (通用, 专用) 设备: counts */
  "assets.over50",
  "assets.over100",
  /** 购置车辆, 购置设备: counts */
  "assets.buyCars",
  "assets.buy50",
  "assets.buy100",
  /** 整体绩效目标: count */
  "performance.overall",
  /** 财政拨款项目, 非财政拨款项目: counts */
  "performance.fiscalProjects",
  "performance.otherProjects",
  /** N个预算单位开展…, 编报绩效目标的项目: counts; 涉及项目预算资金: amount */
  "performance.units",
  "performance.projects",
  "performance.amount",
  /** 涉密项目: count, amount */
  "secret.projects",
  "secret.amount",
  /** 编制数, 实有人数, 在职, 退休, 离休: counts; of a change by how many */
  "people.posts",
  "people.all",
  "people.inService",
  "people.retired",
  "people.veterans",
  /** 下设N个科室, 下属N个预算单位: counts */
  "people.divisions",
  "people.subordinates",
] as const;

export type FactKey = (typeof FACT_KEYS)[number] | `assets.cars.${string}` | `assets.buyCars.${string}`;
