import fc from "fast-check";
import { NO_FACTS, PublishedNames, publishedFacts, secretProjects } from "../../src/facts";

const fact = <T>(value: T) => ({ value });
const cell = { sheet: "支出明细", row: 1, column: 0 };

describe("secret projects", () => {
  const notes = [
    { name: fact("甲项目"), isPublic: fact(false), publicName: fact("业务经费") },
    { name: fact("乙项目"), isPublic: fact(false) },
    { name: fact("丙项目"), isPublic: fact(true) },
  ];

  it("are those that either the sheet or the ledger marks, and are numbered where no name is given", () => {
    const rows = [
      { project: "丁项目", secret: true, cell },
      { project: "乙 项目", secret: true, cell },
      { project: "戊项目", cell },
    ] as const;
    expect(secretProjects(notes, rows)).toEqual([
      { name: "甲项目", publicName: "业务经费" },
      { name: "乙 项目", publicName: "涉密项目1" },
      { name: "丁项目", publicName: "涉密项目2" },
    ]);
  });

  it("are named by their published names in every text, however the name is spaced", () => {
    const names = new PublishedNames(secretProjects(notes));
    expect(names.inText("安排甲 项目、乙项\n目和丙项目")).toBe("安排业务经费、涉密项目1和丙项目");
  });

  it("do not change an open project whose name holds theirs", () => {
    const names = new PublishedNames([{ name: "业务经费", publicName: "涉密项目1" }], ["对外业务经费"]);
    expect(names.inText("对外业务经费与业务经费")).toBe("对外业务经费与涉密项目1");
  });

  it("may bear their own names", () => {
    const names = new PublishedNames([{ name: "甲项目", publicName: "甲项目" }]);
    expect(names.inText("甲项目")).toBe("甲项目");
  });

  it("stand in no text afterwards", () => {
    const text = fc.array(fc.constantFrom("甲", "项", "目", " ", "ａ", "a", "，"), { maxLength: 40 });
    fc.assert(
      fc.property(text, (characters) => {
        const said = new PublishedNames([{ name: "甲A项目", publicName: "涉密项目1" }]).inText(characters.join(""));
        expect(said.normalize("NFKC").replace(/\s/g, "").toLowerCase().replaceAll("涉密项目1", "")).not.toContain(
          "甲a项目",
        );
      }),
    );
  });
});

describe("facts that are published", () => {
  it("hold no full name of a secret project: in reasons, notes, goals, uses, terms, functions", () => {
    const name = "绝密项目";
    const facts = {
      ...NO_FACTS,
      unit: { ...NO_FACTS.unit, functions: fact(`负责${name}。`) },
      prior: [{ scope: "支出-项目", key: fact("项目支出"), question: {}, reason: fact(`新增${name}`) }] as const,
      projects: [
        {
          name: fact(name),
          isPublic: fact(false),
          basis: fact("依据"),
          secrecyBasis: fact("定密"),
          unit: fact("办公室"),
        },
        { name: fact("公开项目"), allocation: fact(`与${name}一并安排`) },
      ],
      performance: {
        overall: { goal: { text: fact(`做好${name}`) }, indicators: [{ third: fact(`${name}次数`) }] },
        projects: [{ project: fact(name), indicators: [] }],
      },
      uses: [{ question: { function: "201" }, category: fact("201"), use: fact(name) }],
      glossary: [{ term: fact("名词"), meaning: fact(name) }],
    };
    const published = publishedFacts(facts, secretProjects(facts.projects));
    expect(JSON.stringify(published)).not.toContain(name);
    expect(JSON.stringify(published)).not.toContain("定密");
    expect(published.projects[0]).toEqual({
      name: fact("涉密项目1"),
      publicName: fact("涉密项目1"),
      isPublic: fact(false),
      unit: fact("办公室"),
    });
    expect(published.performance.projects).toEqual([]);
  });

  it("are the facts themselves where nothing is secret", () => {
    expect(publishedFacts(NO_FACTS, [])).toBe(NO_FACTS);
  });
});
