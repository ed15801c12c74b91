import { FUNDS, type FundSet, KINDS } from "../../../ledger";
import type { FundScope } from "../../../narrative";
import type { FactWord, Meaning } from "./meaning";

type Row = readonly [words: readonly string[], fact: Omit<FactWord, "rank"> & { readonly rank?: 1 | 2 }];

/** The words for what a text says besides its tables: 政府采购, 国有资产, 绩效, people. */
export function factWords({ appropriation }: FundScope): [string, Meaning][] {
  const rows: readonly Row[] = [...PROCUREMENT, ...ASSETS, ...VEHICLES, ...performance(appropriation), ...PEOPLE];
  return [
    ...rows.flatMap(([words, fact]) => words.map((word): [string, Meaning] => [word, { fact: { rank: 2, ...fact } }])),
    ...["机关运行经费", "单位运行经费", "部门运行经费", "行政运行经费"].map((word): [string, Meaning] => [
      word,
      { operating: true },
    ]),
  ];
}

const PROCUREMENT: readonly Row[] = [
  [["政府采购", "政府采购预算", "采购预算", "政府采购支出", "政府采购项目"], { money: "procurement.total", rank: 1 }],
  [["货物", "货物类"], { money: "procurement.goods", section: "procurement" }],
  [["工程", "工程类"], { money: "procurement.works", section: "procurement" }],
  [["服务", "服务类"], { money: "procurement.services", section: "procurement" }],
  ...(
    [
      ["货物", "procurement.goods"],
      ["工程", "procurement.works"],
      ["服务", "procurement.services"],
    ] as const
  ).map(([what, key]): Row => [
    [
      `政府采购${what}`,
      `${what}采购`,
      `采购${what}`,
      `拟采购${what}`,
      `${what}类采购`,
      `${what}预算`,
      `${what}类政府采购`,
    ],
    { money: key },
  ]),
  [
    ["面向中小企业预留", "面向中小企业采购", "面向中小企业", "预留给中小企业", "专门面向中小企业", "中小企业预留"],
    { money: "procurement.sme" },
  ],
  [
    [
      "小微企业预留",
      "面向小微企业预留",
      "面向小微企业",
      "预留给小微企业",
      "预留给小型和微型企业",
      "面向小型和微型企业",
      "小型和微型企业预留",
      "专门面向小微企业",
      "面向小型、微型企业",
    ],
    { money: "procurement.micro" },
  ],
];

const ASSETS: readonly Row[] = [
  [["房屋", "房屋面积", "房屋建筑面积", "房屋建筑物"], { area: "assets.houseArea", money: "assets.houseValue" }],
  [
    ["车辆", "公务车辆", "共有公务用车", "现有公务用车", "实有公务用车"],
    { count: "assets.cars", money: "assets.carsValue", rank: 1 },
  ],
  [
    ["购置车辆", "购置公务用车", "购置车辆数", "新增配置公务用车", "拟新增配置公务用车", "新增公务用车"],
    { count: "assets.buyCars" },
  ],
  [["办公家具", "家具", "家具用具"], { money: "assets.furniture" }],
  [["其他资产", "其他固定资产"], { money: "assets.other" }],
];

/** Three kinds with their values in the region's text; eight elsewhere. */
const VEHICLES: readonly Row[] = [
  [["一般公务用车", "一般公务车"], { count: "assets.carsGeneral", money: "assets.carsGeneralValue" }],
  [["其他车辆"], { count: "assets.carsOther", money: "assets.carsOtherValue" }],
  [
    ["执法执勤用车", "一般执法执勤用车", "执法执勤车辆"],
    { count: "assets.cars.执法执勤用车", money: "assets.carsLawValue" },
  ],
  ...[
    "部级领导干部用车",
    "副部（省）级及以上领导用车",
    "副部（省）级以上领导用车",
    "省部级领导干部用车",
    "副省级以上领导干部用车",
    "主要领导干部用车",
    "机要通信用车",
    "应急保障用车",
    "特种专业技术用车",
    "离退休干部用车",
    "其他用车",
  ].map((name): Row => [[name], { count: `assets.cars.${name}` }]),
];

function performance(appropriation: FundSet): readonly Row[] {
  const other = (FUNDS.currentAndCarried & ~appropriation) as FundSet;
  return [
    [
      ["整体预算绩效目标", "整体绩效目标", "整体支出绩效目标", "单位整体绩效目标", "部门整体绩效目标"],
      { count: "performance.overall", money: {} },
    ],
    [["整体支出", "整体支出纳入绩效目标管理"], { money: {}, section: "performance" }],
    [
      ["财政拨款项目"],
      { count: "performance.fiscalProjects", money: { fund: appropriation, kind: KINDS.project }, rank: 1 },
    ],
    [["非财政拨款项目"], { count: "performance.otherProjects", money: { fund: other, kind: KINDS.project } }],
    [
      [
        ...["编报绩效目标的项目", "编报绩效目标项目", "填报绩效目标的项目", "设置绩效目标的项目", "编制绩效目标的项目"],
        ...["实行", "开展", "纳入"].map((verb) => `${verb}绩效目标管理的项目`),
        // behind its count: 对2个项目编制了绩效目标
        ...["实行", "开展", "纳入"].map((verb) => `项目${verb}绩效目标管理`),
        ...["编制", "编制了", "设置", "设置了"].map((verb) => `项目${verb}绩效目标`),
      ],
      { count: "performance.projects", money: "performance.amount" },
    ],
    [["预算单位"], { count: "performance.units", rank: 1, section: "performance" }],
    [
      ["财政拨款项目涉密", "涉密项目", "项目涉密", "涉密财政拨款项目"],
      { count: "secret.projects", money: "secret.amount" },
    ],
  ];
}

const PEOPLE: readonly Row[] = (
  [
    [["编制数", "编制", "编制人数", "核定编制"], "people.posts"],
    [["实有人数", "实有人员", "实有在编人数"], "people.all"],
    [["在职", "在职人员", "在职人数"], "people.inService"],
    [["退休", "退休人员", "退休人数"], "people.retired"],
    [["离休", "离休人员", "离休人数"], "people.veterans"],
    [["下设", "内设", "内设机构"], "people.divisions"],
    [["下属预算单位", "下属单位"], "people.subordinates"],
  ] as const
).map(([words, key]): Row => [words, { count: key, section: "people" }]);
