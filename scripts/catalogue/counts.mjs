const LEVELS = { 3: "类", 5: "款", 7: "项" };

function tally(rows) {
  const counts = { 类: 0, 款: 0, 项: 0, sourced: 0, recalled: 0 };
  for (const row of rows) {
    counts[LEVELS[row.code.length]] += 1;
    counts[row.source === "recalled" ? "recalled" : "sourced"] += 1;
  }
  return counts;
}

function byClass(rows) {
  const classes = new Map();
  for (const row of rows) {
    const key = row.code.slice(0, 3);
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  return [...classes].sort(([a], [b]) => a.localeCompare(b));
}

/** The name of a 类 as it stands now: its last row. */
function nameOf(code, rows) {
  return rows.filter((row) => row.code === code).at(-1)?.name ?? "";
}

function table(rows, incomplete, leaf) {
  const line = (code, name, own) => {
    const counts = tally(own);
    const open = incomplete.filter((cover) => cover.code.startsWith(code)).length;
    const leaves = leaf === "项" ? `${counts["款"]} | ${counts["项"]}` : `${counts["款"]}`;
    return `| ${code} | ${name} | ${leaves} | ${counts.sourced} | ${counts.recalled} | ${open === 0 ? "" : open} |`;
  };
  const head = leaf === "项" ? "款 | 项" : "款";
  return [
    `| 类 | 名称 | ${head} | 有出处 | 凭记忆 | 不全之处 |`,
    `| --- | --- | ${leaf === "项" ? "--: | --: " : "--: "}| --: | --: | --: |`,
    ...byClass(rows).map(([code, own]) => line(code, nameOf(code, rows), own)),
    line("", "合计", rows),
  ].join("\n");
}

/** The page docs/科目目录.md: what the catalogue holds, counted from its files; not yet formatted. */
export function countsPage(files) {
  const all = [...files.functional, ...files.department, ...files.government];
  const total = tally(all);
  const incomplete = files.coverage.filter((row) => row.complete !== "true");
  const used = new Map();
  for (const row of all) used.set(row.source, (used.get(row.source) ?? 0) + 1);
  const sources = files.sources.map(
    (row) => `| ${row.id} | ${row.title} | ${row.publisher} | ${row.year} | ${used.get(row.id) ?? 0} |`,
  );
  return `# 科目目录

本页由 \`npm run catalogue\` 根据 \`src/catalogue/data\` 中的 CSV 文件生成，测试核对两者一致；请改 CSV 文件，不要改本页。

共 ${all.length} 行，其中 ${total.sourced} 行有公开文件为证（编码和名称都见于该文件），${total.recalled} 行凭一般了解（\`recalled\`），尚未找到公开文件核对。
改过的名称、取消和新增的编码记在 \`changes.csv\`。以前年度的名称和编码（有截止年度的行）留作历史，截止年度是公开文件中最后见到的年度。拿不准的编码不收，所在的款（或类）记入 \`coverage.csv\`；那里缺的编码，校验时只作提示，不作错误。
目录以2024年为准，其他年度由 \`changes.csv\` 和各行的起止年度推得，可能缺少变动；2024年以外的预算，目录中没有的编码一律只作提示。
\`changes.csv\` 记有 ${files.changes.length} 项变动。

## 支出功能分类

${table(files.functional, incomplete, "项")}

## 部门预算支出经济分类

${table(files.department, incomplete, "款")}

## 政府预算支出经济分类

${table(files.government, incomplete, "款")}

## 不全之处

${incomplete.length === 0 ? "没有。" : `| 编码 | 说明 |\n| --- | --- |\n${incomplete.map((row) => `| ${row.code} | ${row.note} |`).join("\n")}`}

## 出处

| 代号 | 文件 | 发布单位 | 年度 | 行数 |
| --- | --- | --- | --- | --: |
${sources.join("\n")}
`;
}
