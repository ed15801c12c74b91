import { FUNDS, type Query } from "../../ledger";

/** A term of the glossary: what it means, and the money whose being there makes it needed. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
  /** Needed where one of them is not zero; absent: always needed. */
  readonly neededBy?: Query;
}

/** The terms in the order of the text, with the meanings of the region's official template where it has them. */
export const TERMS: readonly Term[] = [
  { name: "财政拨款", meaning: "指由一般公共预算、政府性基金预算、国有资本经营预算安排的财政拨款数。" },
  {
    name: "一般公共预算",
    meaning: "包括公共财政拨款（补助）资金、专项收入。",
    neededBy: { fund: FUNDS.generalBudget },
  },
  {
    name: "政府性基金预算",
    meaning:
      "指依照法律、行政法规的规定，在一定期限内向特定对象征收、收取或者以其他方式筹集，专项用于特定公共事业发展的资金。",
    neededBy: { fund: FUNDS.governmentFund },
  },
  {
    name: "国有资本经营预算",
    meaning: "指对国有资本收益作出支出安排的资金。",
    neededBy: { fund: FUNDS.stateCapital },
  },
  {
    name: "财政专户管理资金",
    meaning: "包括专户管理行政事业性收费（主要是教育收费）、其他非税收入。",
    neededBy: { fund: FUNDS.specialAccount },
  },
  {
    name: "单位资金",
    meaning: "包括事业收入、上级补助收入、附属单位上缴收入、事业单位经营收入、其他收入等。",
    neededBy: { fund: FUNDS.unitFunds },
  },
  {
    name: "事业收入",
    meaning: "指事业单位开展专业业务活动及其辅助活动取得的收入。",
    neededBy: { fund: FUNDS.businessIncome },
  },
  {
    name: "上级补助收入",
    meaning: "指单位从主管部门和上级单位取得的非财政补助收入。",
    neededBy: { fund: FUNDS.superiorSubsidy },
  },
  {
    name: "附属单位上缴收入",
    meaning: "指单位的附属独立核算单位按规定上缴的收入。",
    neededBy: { fund: FUNDS.affiliateRemittance },
  },
  {
    name: "事业单位经营收入",
    meaning: "指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。",
    neededBy: { fund: FUNDS.operatingIncome },
  },
  {
    name: "其他收入",
    meaning: "指除财政拨款、财政专户管理资金及上述各项收入以外取得的收入。",
    neededBy: { fund: FUNDS.otherIncome },
  },
  {
    name: "上年结转结余",
    meaning: "指以前年度尚未使用完毕、结转到本年按有关规定继续使用的资金。",
    neededBy: { fund: FUNDS.carryover },
  },
  {
    name: "基本支出",
    meaning: "包括人员经费、公用经费（定额）。其中，人员经费包括工资福利支出、对个人和家庭的补助。",
  },
  {
    name: "项目支出",
    meaning:
      "单位支出预算的组成部分，是各单位为完成其特定的行政任务或事业发展目标，在基本支出预算之外编制的年度项目支出计划。",
  },
  {
    name: "“三公”经费",
    meaning:
      "指单位因公出国（境）费、公务用车购置及运行维护费和公务接待费，其中：因公出国（境）费反映机关和参公事业单位公务出国（境）的国际旅费、国外城市间交通费、住宿费、伙食费、培训费、公杂费等支出；公务用车购置反映基本建设支出中安排机关和参公事业单位用于公务用车购置的支出（含车辆购置税、牌照费）；公务用车运行维护费反映单位机关和参公事业单位按规定保留的公务用车燃料费、维修费、过桥过路费、保险费、安全奖励费用等支出；公务接待费反映机关和参公事业单位按规定开支的各类公务接待（含外宾接待）费用。",
  },
  {
    name: "机关运行经费",
    meaning:
      "指行政单位（含参照公务员法管理事业单位）的公用经费，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费、办公用房取暖费、办公用房物业管理费、公务用车运行维护费及其他费用。",
  },
];
