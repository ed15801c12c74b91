/** A column of an input sheet: its heading, what is to be filled in, and an example for each example row. */
export interface InputColumn {
  readonly heading: string;
  readonly note: string;
  /** Characters of the body font. */
  readonly width: number;
  readonly examples: readonly string[];
  /** Amounts are numbers with two decimals, counts whole numbers; everything else, codes above all, is text. */
  readonly as?: "amount" | "count";
  /** What a drop-down list offers: a few words, or the codes of 科目列表. */
  readonly choices?: readonly string[] | "functional" | "economic";
  /** The same for single rows of examples, by their place: where each row asks something else. */
  readonly rowChoices?: ReadonlyMap<number, readonly string[]>;
}

/** A sheet for the accountant to fill in. */
export interface InputSheet {
  readonly name: string;
  readonly purpose: string;
  readonly columns: readonly InputColumn[];
}

const text = (heading: string, note: string, width: number, ...examples: string[]): InputColumn => ({
  heading,
  note,
  width,
  examples,
});
const choice = (column: InputColumn, choices: InputColumn["choices"]): InputColumn => ({ ...column, choices });
const YES_NO = ["是", "否"];
const KINDS = ["基本支出-人员经费", "基本支出-公用经费", "项目支出"];
const NATURES = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户", "单位资金"];
const SOURCES = [
  "本级安排",
  "上级转移支付",
  "事业收入",
  "上级补助收入",
  "附属单位上缴收入",
  "事业单位经营收入",
  "其他收入",
];
const SCOPES = ["收入项", "支出-基本", "支出-项目", "一般公共-基本", "一般公共-项目", "项级科目", "三公项", "机关运行"];

const amount = (heading: string, note: string, ...examples: string[]): InputColumn => ({
  ...text(heading, note, 16, ...examples),
  as: "amount",
});

const INDICATORS: readonly InputColumn[] = [
  choice(text("一级指标", "产出指标、效益指标、满意度指标、成本指标", 14, "产出指标", "效益指标"), [
    "产出指标",
    "效益指标",
    "满意度指标",
    "成本指标",
  ]),
  text("二级指标", "数量、质量、时效、经济效益、社会效益等", 14, "数量指标", "社会效益指标"),
  text("三级指标", "具体指标", 26, "接待来访团组批次", "来访团组满意情况"),
  text("指标值", "写明大于、等于或小于，以及计量单位", 16, "≥10批次", "≥95%"),
  text("指标值设定依据", "工作计划、行业标准、历史数据等", 20, "工作计划", "历史数据"),
  text("上年完成值", "没有的留空", 14, "9批次", ""),
  { ...text("权重", "各项权重合计为100，预留执行率时合计为90", 8, "20", "10"), as: "count" },
  text("赋分规则", "如：按完成比例赋分", 20, "按完成比例赋分", "按完成比例赋分"),
  text("佐证资料", "证明完成情况的资料", 20, "接待方案", "调查问卷"),
];

const FACTS: readonly (readonly [key: string, value: string, note: string])[] = [
  ["单位全称", "某某市人民政府办公室", "与公章一致"],
  ["单位编码", "101001", "预算系统中的单位编码"],
  ["预算年度", "2024", "四位数字"],
  ["单位性质", "行政", "行政、参公、事业或混合"],
  ["批复日期", "2024-02-01", "财政部门批复预算的日期"],
  ["公开日期", "2024-02-20", "批复后20日内"],
  ["编制数", "20", "核定编制"],
  ["在职人数", "19", "实有在职"],
  ["退休人数", "6", "实有退休"],
  ["离休人数", "0", "实有离休"],
  ["内设机构", "综合科、业务科", "用顿号分开"],
  ["下属单位", "", "没有的留空"],
  ["主要职能", "负责机关日常事务。", "一句或几句话"],
];

/** The sheets from which the eleven tables and the narrative are made, with an example of each. */
export const INPUT_SHEETS: readonly InputSheet[] = [
  {
    name: "单位信息",
    purpose: "一行一项，第二列填写内容。",
    columns: [
      text("项目", "不要改动", 16, ...FACTS.map(([key]) => key)),
      {
        ...text("内容", "按右侧说明填写", 30, ...FACTS.map(([, value]) => value)),
        rowChoices: new Map([[FACTS.findIndex(([key]) => key === "单位性质"), ["行政", "参公", "事业", "混合"]]]),
      },
      text("填写说明", "不要改动", 34, ...FACTS.map(([, , note]) => note)),
    ],
  },
  {
    name: "支出明细",
    purpose: "十一张表由本表生成：一行一个“项目×功能科目×经济科目×资金”，列的顺序不限，可以粘贴预算系统的导出数据。",
    columns: [
      choice(text("项目类别", "人员类、公用经费、其他运转类或特定目标类", 14, "人员类", "公用经费", "特定目标类"), [
        "人员类",
        "公用经费",
        "其他运转类",
        "特定目标类",
      ]),
      choice(
        text(
          "支出类型",
          "基本支出-人员经费、基本支出-公用经费或项目支出",
          20,
          "基本支出-人员经费",
          "基本支出-公用经费",
          "项目支出",
        ),
        KINDS,
      ),
      text("项目名称", "项目支出必填", 26, "在职人员经费", "公用经费定额", "对外交流业务经费"),
      choice(text("功能科目编码", "7位，到项", 14, "2010301", "2010301", "2010399"), "functional"),
      choice(text("部门经济科目编码", "5位，到款", 16, "30101", "30201", "30217"), "economic"),
      choice(
        text(
          "资金性质",
          "一般公共预算、政府性基金预算、国有资本经营预算、财政专户或单位资金",
          18,
          "一般公共预算",
          "一般公共预算",
          "一般公共预算",
        ),
        NATURES,
      ),
      choice(
        text(
          "资金来源",
          "本级安排、上级转移支付、事业收入、上级补助收入、附属单位上缴收入、事业单位经营收入或其他收入",
          18,
          "本级安排",
          "本级安排",
          "上级转移支付",
        ),
        SOURCES,
      ),
      choice(text("是否上年结转", "是或否", 12, "否", "否", "否"), YES_NO),
      choice(text("政府采购类别", "货物、工程、服务，不采购的留空", 12, "", "货物", ""), ["货物", "工程", "服务"]),
      choice(text("是否涉密", "是或否", 10, "否", "否", "否"), YES_NO),
      amount("金额（元）", "到分；公开时自动舍位平衡为万元", "721100.00", "29000.00", "40000.00"),
    ],
  },
  {
    name: "上年预算",
    purpose: "上年公开的预算数，用于增减说明。",
    columns: [
      choice(
        text(
          "口径",
          "收入项、支出-基本、支出-项目、一般公共-基本、一般公共-项目、项级科目、三公项或机关运行",
          18,
          "项级科目",
          "三公项",
        ),
        SCOPES,
      ),
      text("编码或名称", "项级科目填编码，其他填名称", 22, "2010301", "公务接待费"),
      amount("上年预算数（元）", "上年公开的数", "700000.00", "10000.00"),
      text("增减原因", "写完整的一句话", 40, "人员增加，相应增加人员经费。", "接待任务增加，相应增加接待费。"),
    ],
  },
  {
    name: "项目说明",
    purpose: "每个项目一行，用于项目支出说明。",
    columns: [
      text("项目名称", "与支出明细一致", 26, "对外交流业务经费"),
      text("设立依据", "政策文件或会议决定", 34, "年度工作安排"),
      text("承担单位", "", 26, "某某市人民政府办公室"),
      text("资金分配", "主要用途与金额", 34, "接待费4.00万元。"),
      text("执行时间", "", 20, "2024年1月至12月"),
      choice(text("是否公开", "是；完全不予公开的填否", 10, "是"), YES_NO),
    ],
  },
  {
    name: "采购预留",
    purpose: "政府采购预留给中小企业的份额。",
    columns: [
      text("项目", "不要改动", 26, "面向中小企业预留", "其中：面向小微企业预留"),
      amount("金额（元）", "没有的填0", "20000.00", "10000.00"),
    ],
  },
  {
    name: "国有资产",
    purpose: "上年末国有资产占用情况。",
    columns: [
      text("项目", "房屋、车辆、大型设备等", 26, "房屋（平方米）", "机要通信用车（辆）"),
      { ...text("数量", "", 12, "1200", "1"), as: "count" },
      amount("价值（元）", "账面原值", "3000000.00", "150000.00"),
    ],
  },
  { name: "绩效_整体", purpose: "单位整体支出绩效目标，一行一个三级指标。", columns: INDICATORS },
  {
    name: "绩效_项目",
    purpose: "项目支出绩效目标，一行一个三级指标。",
    columns: [text("项目名称", "与支出明细一致", 26, "对外交流业务经费", "对外交流业务经费"), ...INDICATORS],
  },
  {
    name: "收入",
    purpose: "可不填。用于与支出明细按资金核对。",
    columns: [text("收入项目", "按收入来源", 26, "一般公共预算拨款"), amount("预算数（元）", "批复数", "790100.00")],
  },
  {
    name: "控制数",
    purpose: "可不填。批复的控制数按项级科目和资金填写，舍位平衡后与之一致。",
    columns: [
      choice(text("功能科目编码", "7位，到项", 14, "2010301"), "functional"),
      choice(text("资金性质", "与支出明细一致", 18, "一般公共预算"), NATURES),
      amount("批复控制数（元）", "批复数", "750100.00"),
    ],
  },
];
