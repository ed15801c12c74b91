import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { TABLE_IDS, TEMPLATE, type TableId } from "../../tables";
import { GENERATION_TEXTS } from "./texts";
import { TEXTS } from "../shell/texts";
import { Foldable } from "../shared/Foldable";
import { type Choosing, usePartStyles } from "./part";

const useStyles = makeStyles({
  // Its own rows, so that the names of the tables, which are long, have the whole width.
  tables: { display: "grid", rowGap: "0" },
  quick: { display: "flex", gap: "8px", marginBottom: "4px" },
});

const TITLES: ReadonlyMap<TableId, string> = new Map(TEMPLATE.map(({ id, title }) => [id, title]));

/** How the tables are printed, and which of them. */
export function PrintOptions({ kind, choices, choose }: { readonly kind: "ledger" | "tables" } & Choosing) {
  const styles = usePartStyles();
  const own = useStyles();
  const { tables = TABLE_IDS } = choices;
  const setTables = (chosen: readonly TableId[]): void =>
    choose({ ...choices, tables: chosen.length === TABLE_IDS.length ? undefined : chosen });
  const toggle = (id: TableId): void =>
    setTables(TABLE_IDS.filter((one) => (one === id ? !tables.includes(id) : tables.includes(one))));
  return (
    <>
      <div className={styles.part}>
        <Field label={{ children: GENERATION_TEXTS.measure, weight: "semibold" }}>
          <RadioGroup
            layout="horizontal"
            value={choices.measure ?? (kind === "tables" ? "own" : "万元")}
            onChange={(_, { value }) =>
              choose({ ...choices, measure: value === "万元" || value === "元" ? value : undefined })
            }
          >
            {kind === "tables" && <Radio value="own" label={GENERATION_TEXTS.measures.own} />}
            <Radio value="万元" label={GENERATION_TEXTS.measures.万元} />
            <Radio value="元" label={GENERATION_TEXTS.measures.元} />
          </RadioGroup>
        </Field>
        <Field label={{ children: GENERATION_TEXTS.totals, weight: "semibold" }}>
          <RadioGroup
            value={(choices.formulas ?? true) ? "formulas" : "values"}
            onChange={(_, { value }) => choose({ ...choices, formulas: value === "formulas" })}
          >
            <Radio value="formulas" label={GENERATION_TEXTS.formulas} />
            <Radio value="values" label={GENERATION_TEXTS.values} />
          </RadioGroup>
        </Field>
      </div>
      <Foldable title={GENERATION_TEXTS.tables(tables.length, TABLE_IDS.length)}>
        <div className={own.quick}>
          <Button size="small" onClick={() => setTables(TABLE_IDS)}>
            {GENERATION_TEXTS.all}
          </Button>
          <Button size="small" onClick={() => setTables([])}>
            {GENERATION_TEXTS.none}
          </Button>
        </div>
        <div className={own.tables} role="group" aria-label={GENERATION_TEXTS.tableList}>
          {TABLE_IDS.map((id) => (
            <Checkbox
              key={id}
              checked={tables.includes(id)}
              label={TEXTS.tableName(id.slice(1), TITLES.get(id) ?? "")}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
      </Foldable>
    </>
  );
}
