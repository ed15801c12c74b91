import { makeStyles } from "@fluentui/react-components";
import { lazy, useCallback, useEffect, useMemo, useState } from "react";
import { checkerWithCodes } from "../../app/check/checker-with-codes";
import { checkerWithConfig } from "../../app/check/checker-with-config";
import { Pane } from "./Pane";
import { TEXTS as DEPARTMENT_TEXTS } from "../department/texts";
import { BetweenViews } from "../codes/between-views";
import { CODE_TEXTS } from "../codes/texts";
import { useCodes } from "../codes/use-codes";
import { checkerWithLastYear } from "../../app/compare/checker-with-last-year";
import { LAST_YEAR_TEXTS } from "../last-year/texts";
import { useLastYear } from "../last-year/use-last-year";
import { NARRATIVE_TEXTS } from "../narrative/texts";
import { useNarrative } from "../narrative/use-narrative";
import type { Tools } from "../session/tools";
import { useTextCheck } from "../text-check/use-text-check";
import { useSettings } from "../settings/use-settings";
import { templateOf } from "../../tables";
import { type FaultCounts, countsOf } from "../help/fault-report";
import { HelpContext } from "../help/help-context";
import { HELP_TEXTS } from "../help/texts";
import { useHelpView } from "../help/use-help-view";
import { TEXTS } from "./texts";
import { type TabView, ViewTabs } from "./ViewTabs";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { OpenedView } from "./OpenedView";
import { SHORTCUTS, isShortcut } from "../shared/shortcuts";
import type { ThemeChoice } from "../theme";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh" },
  views: { flex: 1, minHeight: 0 },
  view: { height: "100%" },
});

const TextViews = lazy(async () => ({ default: (await import("../narrative/TextViews")).TextViews }));

const LastYearView = lazy(async () => ({ default: (await import("../last-year/LastYearView")).LastYearView }));

/** With it comes the catalogue, which the pane itself does not need: so it is fetched, from our own files, when it is first shown. */
const CodesView = lazy(async () => ({ default: (await import("../codes/CodesView")).CodesView }));

const SettingsView = lazy(async () => ({ default: (await import("../settings/SettingsView")).SettingsView }));

const HelpView = lazy(async () => ({ default: (await import("../help/HelpView")).HelpView }));

/** With it comes what adds units up. */
const DepartmentView = lazy(async () => ({
  default: (await import("../department/PaneDepartmentView")).PaneDepartmentView,
}));

/** 设置 and 汇总为部门 are opened from the menu; the others have a tab each. */
type View = TabView | "settings" | "department";

interface Props {
  readonly tools: Tools;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** The pane's views. The first is kept while another is shown, with its report and whatever it is doing; of the others, what they show is kept. */
export function Workspace({ tools, choice, choose }: Props) {
  const styles = useStyles();
  const [view, setView] = useState<View>("check");
  const help = useHelpView();
  const { leave } = help;
  const show = useCallback(
    (shown: View) => {
      leave();
      setView(shown);
    },
    [leave],
  );
  const [between] = useState(() => new BetweenViews());
  const { state, commands, list } = useCodes({ ...tools, changed: between.changed });
  const settings = useSettings({ ...tools, changed: between.changed });
  const { layers } = settings;
  const [template, setTemplate] = useState(tools.templates[0].id);
  const [counts, setCounts] = useState<FaultCounts>();
  const coded = useMemo(
    () =>
      checkerWithCodes(checkerWithConfig(tools.checker, layers), list, (report) => {
        if (report.year !== undefined) commands.tellYear(report.year);
        setTemplate(report.template);
        setCounts(countsOf(report));
      }),
    [tools.checker, layers, list, commands],
  );
  const [chosenAnew] = useState(() => new BetweenViews());
  const lastYear = useLastYear({
    ...tools,
    checker: coded,
    changed: between.changed,
    chosenAnew: chosenAnew.changed,
  });
  const { choices } = lastYear;
  const checker = useMemo(() => checkerWithLastYear(coded, choices), [coded, choices]);
  const narrative = useNarrative({ ...tools, checker, changed: between.changed });
  const textChanged = narrative.commands.changed;
  const comparisonChanged = lastYear.commands.changed;
  useEffect(() => between.listen(textChanged), [between, textChanged]);
  useEffect(() => between.listen(comparisonChanged), [between, comparisonChanged]);
  useEffect(() => chosenAnew.listen(textChanged), [chosenAnew, textChanged]);
  const textCheck = useTextCheck({ port: tools.port, checker, changed: between.changed });
  const checkedTextChanged = textCheck.commands.changed;
  const paneTools = useMemo(
    (): Tools => ({
      ...tools,
      checker,
      beside: (onChange) => between.listen(onChange),
      tellBeside: () => [textChanged, comparisonChanged, checkedTextChanged].forEach((tell) => tell()),
      // What the ribbon asks for shows in the first view.
      requests: (hear) =>
        tools.requests?.((command) => {
          show("check");
          hear(command);
        }) ?? (() => undefined),
    }),
    [tools, between, checker, show, textChanged, comparisonChanged, checkedTextChanged],
  );
  useEffect(() => between.listen(checkedTextChanged), [between, checkedTextChanged]);
  useViewKeys(show);
  return (
    <div className={styles.root}>
      <ViewTabs view={view} show={show} />
      {help.topic && (
        <div className={styles.views}>
          <OpenedView label={HELP_TEXTS.opening}>
            <HelpView key={help.topic} topic={help.topic} excel={tools.excel} counts={counts} back={help.back} />
          </OpenedView>
        </div>
      )}
      <HelpContext.Provider value={help.open}>
        <div className={styles.views} hidden={help.topic !== undefined}>
          <div className={styles.view} hidden={view !== "check"}>
            <ErrorBoundary>
              <Pane
                tools={paneTools}
                choice={choice}
                choose={choose}
                openSettings={() => show("settings")}
                openDepartment={() => show("department")}
                paused={state.busy || narrative.state.busy || lastYear.state.busy || textCheck.state.busy}
              />
            </ErrorBoundary>
          </div>
          {view === "narrative" && (
            <OpenedView label={NARRATIVE_TEXTS.opening} subject={narrative.state.text}>
              <TextViews narrative={narrative} check={textCheck} />
            </OpenedView>
          )}
          {view === "last-year" && (
            <OpenedView label={LAST_YEAR_TEXTS.opening} subject={lastYear.state.read}>
              <LastYearView state={lastYear.state} commands={lastYear.commands} />
            </OpenedView>
          )}
          {view === "settings" && (
            <OpenedView label={TEXTS.openingSettings}>
              <SettingsView
                settings={settings}
                template={templateOf(tools.templates, template)}
                listInUse={state.own?.list}
                choice={choice}
                choose={choose}
                back={() => show("check")}
              />
            </OpenedView>
          )}
          {view === "department" && (
            <OpenedView label={DEPARTMENT_TEXTS.opening}>
              <DepartmentView tools={tools} back={() => show("check")} />
            </OpenedView>
          )}
          {view === "codes" && (
            <OpenedView label={CODE_TEXTS.loading}>
              <CodesView state={state} commands={commands} />
            </OpenedView>
          )}
        </div>
      </HelpContext.Provider>
    </div>
  );
}

/** Control+Shift+5 shows 科目查询; the keys of the other view's commands show that view, where their outcome is seen. */
function useViewKeys(show: (view: View) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      if (event.code === "Digit5") {
        event.preventDefault();
        show("codes");
      } else if (Object.values(SHORTCUTS).some(({ code }) => code === event.code)) show("check");
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [show]);
}
