import { Radio, RadioGroup, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { LedgerSource, PlannedTables } from "../../app/generate/planned-tables";
import { GENERATION_TEXTS } from "./texts";
import { TEXTS } from "../shell/texts";
import { type Choosing, usePartStyles } from "./part";

interface Option {
  readonly value: string;
  readonly label: string;
  readonly choice: { readonly from: "ledger"; readonly ledger: string } | { readonly from: "tables" };
}

/** What the tables are made from: shown where there is one source, chosen where there are several. */
export function SourceChoice({ planned, choices, choose }: { readonly planned: PlannedTables } & Choosing) {
  const styles = usePartStyles();
  const title = useId();
  const options = optionsOf(planned);
  if (options.length === 0) return null;
  const chosen = choices.from === undefined ? sourceOf(planned) : valueOf(choices.from, choices.ledger);
  return (
    <div className={styles.part}>
      <h3 id={title} className={styles.title}>
        {GENERATION_TEXTS.source}
      </h3>
      {planned.kind === "several-ledgers" && (
        <p className={styles.fact}>{GENERATION_TEXTS.chooseLedger(planned.sheets.length)}</p>
      )}
      {options.length === 1 ? (
        <p className={styles.fact}>{options[0]?.label}</p>
      ) : (
        <RadioGroup
          aria-labelledby={title}
          value={chosen}
          onChange={(_, { value }) => {
            const option = options.find((one) => one.value === value);
            // What belongs to one source means nothing to another: each has its own measure.
            if (option) choose({ ...choices, ledger: undefined, measure: undefined, ...option.choice });
          }}
        >
          {options.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      )}
      {"ledger" in planned && <LedgerFacts ledger={planned.ledger} />}
    </div>
  );
}

function LedgerFacts({ ledger: { rows, total, measure, unit, year } }: { readonly ledger: LedgerSource }) {
  const styles = usePartStyles();
  const whose = [unit, year === undefined ? undefined : TEXTS.year(year)].filter((word) => word !== undefined);
  return (
    <>
      {rows > 0 && <p className={styles.fact}>{GENERATION_TEXTS.ledgerFacts(rows, total)}</p>}
      <p className={mergeClasses(styles.fact, styles.quiet)}>
        {[...whose, GENERATION_TEXTS.amountsIn(measure)].join(" · ")}
      </p>
    </>
  );
}

function optionsOf({ sources: { ledgers, tables } }: PlannedTables): Option[] {
  const count = new Set(tables.map(({ id }) => id)).size;
  return [
    ...ledgers.map(({ sheet, readable }): Option => ({
      value: valueOf("ledger", sheet),
      label: `${GENERATION_TEXTS.fromLedger(sheet)}${readable ? "" : GENERATION_TEXTS.unreadable}`,
      choice: { from: "ledger", ledger: sheet },
    })),
    ...(count === 0
      ? []
      : [
          {
            value: valueOf("tables"),
            label: GENERATION_TEXTS.fromTables(count),
            choice: { from: "tables" } as const,
          },
        ]),
  ];
}

function sourceOf(planned: PlannedTables): string {
  if (planned.kind === "tables") return valueOf("tables");
  return "ledger" in planned ? valueOf("ledger", planned.ledger.sheet) : "";
}

function valueOf(from: "ledger" | "tables", sheet = ""): string {
  return `${from}:${sheet}`;
}
