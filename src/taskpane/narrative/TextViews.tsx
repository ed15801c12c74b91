import { Spinner, Tab, TabList, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { TEXT_CHECK_TEXTS } from "../text-check/texts";
import type { useTextCheck } from "../text-check/use-text-check";
import { NarrativeView } from "./NarrativeView";
import { NARRATIVE_TEXTS } from "./texts";
import type { useNarrative } from "./use-narrative";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%" },
  view: { flex: 1, minHeight: 0 },
});

const TextCheckView = lazy(async () => ({ default: (await import("../text-check/TextCheckView")).TextCheckView }));

interface Props {
  readonly narrative: ReturnType<typeof useNarrative>;
  readonly check: ReturnType<typeof useTextCheck>;
}

/** 文字说明: the text as the workbook gives it, or a text that is there held against the workbook. */
export function TextViews({ narrative, check }: Props) {
  const styles = useStyles();
  const [view, setView] = useState<"write" | "check">(check.state.report || check.state.busy ? "check" : "write");
  return (
    <div className={styles.root}>
      <nav aria-label={TEXT_CHECK_TEXTS.views}>
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value === "check" ? "check" : "write")}
        >
          <Tab value="write">{TEXT_CHECK_TEXTS.write}</Tab>
          <Tab value="check">{TEXT_CHECK_TEXTS.check}</Tab>
        </TabList>
      </nav>
      <div className={styles.view}>
        {view === "write" ? (
          <NarrativeView state={narrative.state} commands={narrative.commands} />
        ) : (
          <ErrorBoundary subject={check.state.report}>
            <Suspense fallback={<Spinner size="small" label={NARRATIVE_TEXTS.opening} />}>
              <TextCheckView state={check.state} commands={check.commands} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}
