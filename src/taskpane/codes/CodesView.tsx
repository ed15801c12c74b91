import { Button, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { MOST_RESULTS, lookUpCodes } from "../../app/codes/look-up-codes";
import { catalogueFor } from "../../catalogue";
import { CODE_TEXTS, changeText } from "./texts";
import type { CodesCommands, CodesState } from "./use-codes";
import { NoticeBar } from "../shared/NoticeBar";
import { CatalogueInUse } from "./CatalogueInUse";
import { CodeOption } from "./CodeOption";
import { InsertDialog } from "./InsertDialog";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", margin: 0 },
  search: { padding: "10px 12px 6px" },
  input: { width: "100%", maxWidth: "none" },
  note: { margin: "6px 0 0", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  results: { flex: 1, minHeight: 0, overflowY: "auto", padding: "0 12px", scrollbarGutter: "stable" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  foot: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  insert: { width: "100%", minHeight: "36px" },
});

/** 科目查询: what is typed is looked up at once; what is chosen can be put into the sheet. */
export function CodesView({ state, commands }: { readonly state: CodesState; readonly commands: CodesCommands }) {
  const styles = useStyles();
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string>();
  const catalogue = useMemo(() => catalogueFor(state.year, state.own?.list), [state.year, state.own]);
  const lookup = useMemo(() => lookUpCodes(catalogue, query), [catalogue, query]);
  const { results } = lookup;
  const at = results.findIndex(({ entry }) => entry.code === chosen);
  const active = results[at]?.entry;

  const choose = (index: number): void => {
    setChosen(results[index]?.entry.code);
    document.getElementById(`${id}-${index}`)?.scrollIntoView?.({ block: "nearest" });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || results.length === 0) return;
    if (event.key === "ArrowDown") choose(Math.min(at + 1, results.length - 1));
    else if (event.key === "ArrowUp") choose(Math.max(at - 1, 0));
    // The first Enter only chooses, so that none writes what was never looked at.
    else if (event.key === "Enter" && active) insert();
    else if (event.key === "Enter") choose(0);
    else return;
    event.preventDefault();
  };
  const insert = (): void => {
    if (active && !state.busy) commands.insert?.(active);
  };

  return (
    <main className={styles.root} aria-busy={state.busy}>
      <div className={styles.search}>
        <SearchBox
          className={styles.input}
          aria-label={CODE_TEXTS.lookUp}
          placeholder={CODE_TEXTS.placeholder}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
            setChosen(undefined);
          }}
          onKeyDown={onKey}
          role="combobox"
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${at}`}
          autoFocus
        />
        <p className={styles.note} role="status">
          {state.busy ? CODE_TEXTS.working : said(query, lookup.kind, results.length, commands.insert !== undefined)}
        </p>
        {lookup.invalid && <p className={styles.note}>{changeText(lookup.invalid)}</p>}
      </div>
      {state.notice && <NoticeBar notice={state.notice} onDismiss={commands.dismiss} />}
      <div className={styles.results}>
        <ul id={`${id}-list`} className={styles.list} role="listbox" aria-label={CODE_TEXTS.results}>
          {results.map((result, index) => (
            <CodeOption
              key={result.entry.code}
              id={`${id}-${index}`}
              result={result}
              ownInUse={state.own !== undefined}
              selected={index === at}
              choose={() => choose(index)}
            />
          ))}
        </ul>
        <CatalogueInUse state={state} commands={commands} />
      </div>
      {commands.insert && (
        <div className={styles.foot}>
          <Button
            className={styles.insert}
            appearance="primary"
            disabledFocusable={!active || state.busy}
            onClick={insert}
          >
            {CODE_TEXTS.insert}
          </Button>
          <p className={styles.note}>{CODE_TEXTS.insertNote}</p>
        </div>
      )}
      <InsertDialog asking={state.asking} />
    </main>
  );
}

function said(query: string, kind: "found" | "likely" | "nothing", count: number, inserts: boolean): string {
  if (query.trim() === "") return inserts ? CODE_TEXTS.hint : CODE_TEXTS.hintToRead;
  if (kind === "nothing") return CODE_TEXTS.nothing;
  return kind === "likely" ? CODE_TEXTS.likely : CODE_TEXTS.count(count, count >= MOST_RESULTS);
}
