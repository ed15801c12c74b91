const NAMED = 3;

/** Every text that the page says of last year's files. */
export const LAST_YEAR_TEXTS = {
  choose: "选择上年文件",
  title: (count: number) => `上年文件（${count} 个）`,
  note: "按单位名称分给列表中的各个文件：核对上年数、文字中的增减变化，公开表另附“同比分析”。决算公开表可以给上年决算，或同年的预算公开表（核对年初预算数）。",
  clear: "不用上年文件",
  reading: "正在对应……",
  usedFor: (files: readonly string[]) =>
    `用于 ${files.slice(0, NAMED).join("、")}${files.length > NAMED ? `等 ${files.length} 个文件` : ""}。`,
  refused: (file: string, why: string) => `${file} 没有采用它：${why}`,
  unmatched: (unit: string, year: number | undefined) =>
    `没有用到：列表中没有单位“${unit}”${year === undefined ? "" : `（这个文件是 ${year} 年的）`}的文件，或那个单位已对应另一个上年文件。`,
  noUnit: "没有用到：里面没有写单位名称，不知道是哪个单位的。请写上单位名称再选一次。",
  of: (file: string) => `上年：${file}`,
  notTaken: (file: string, why: string) => `上年：${file}。${why}`,
} as const;
