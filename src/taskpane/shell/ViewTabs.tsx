import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { VIEW_TEXTS } from "./view-texts";

const useStyles = makeStyles({
  // Excel lays a button of its own over the upper right corner of the pane.
  tabs: { paddingRight: "44px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
});

/** The views that have a tab, in their order. */
const VIEWS = ["check", "narrative", "last-year", "codes"] as const;
export type TabView = (typeof VIEWS)[number];

interface Props {
  /** The view that is shown; it may be one without a tab. */
  readonly view: string;
  /** Absent while there is nothing to show yet. */
  readonly show?: (view: TabView) => void;
}

/** The tabs of the pane's views. */
export function ViewTabs({ view, show }: Props) {
  const styles = useStyles();
  return (
    <nav className={styles.tabs} aria-label={VIEW_TEXTS.views}>
      <TabList
        size="small"
        selectedValue={view}
        disabled={!show}
        onTabSelect={(_, { value }) => show?.(VIEWS.find((one) => one === value) ?? "check")}
      >
        {VIEWS.map((one) => (
          <Tab key={one} value={one} aria-keyshortcuts={one === "codes" ? "Control+Shift+5" : undefined}>
            {VIEW_TEXTS[one]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
