import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { ORDERS } from "../../present/problems";
import { PROBLEM_TEXTS, orderOf } from "./texts";
import type { ListView } from "./list-view";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "6px 8px", marginBlock: "4px 6px" },
  search: { flex: "2 1 150px", minWidth: 0, maxWidth: "100%" },
  box: { width: "100%", maxWidth: "100%" },
  found: { margin: 0, fontSize: "13px" },
  order: { flex: "1 1 110px", minWidth: 0 },
});

interface Props {
  readonly view: ListView;
  /** How many problems are shown. */
  readonly shown: number;
  readonly change: (part: Partial<ListView>) => void;
}

/** The search over the problems, and the order in which they stand. */
export function ProblemTools({ view: { order, search }, shown, change }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.root} role="search">
        <Field label={PROBLEM_TEXTS.search} className={styles.search}>
          <Input
            type="search"
            className={styles.box}
            placeholder={PROBLEM_TEXTS.searchHint}
            value={search}
            onChange={(_, { value }) => change({ search: value })}
          />
        </Field>
        <Field label={PROBLEM_TEXTS.order} className={styles.order}>
          <Select value={order} onChange={(_, { value }) => change({ order: orderOf(value) })}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {PROBLEM_TEXTS.orders[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.found} aria-live="polite">
        {search.trim() === "" ? "" : PROBLEM_TEXTS.found(shown)}
      </p>
    </>
  );
}
