import { FluentProvider } from "@fluentui/react-components";
import { useTheme } from "./theme";
import type { Tools } from "./session/tools";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import { TemplatesContext } from "./shared/templates";
import { Workspace } from "./shell/Workspace";

interface Props {
  /** What the pane works with. */
  readonly tools: Tools;
  /** The pane's background in Office's theme (#RRGGBB), where it is known. */
  readonly officeBackground?: string;
}

/** The pane in its theme. */
export function App({ tools, officeBackground }: Props) {
  const { theme, choice, choose } = useTheme(officeBackground);
  return (
    <FluentProvider theme={theme}>
      <TemplatesContext.Provider value={tools.templates}>
        <ErrorBoundary>
          <Workspace tools={tools} choice={choice} choose={choose} />
        </ErrorBoundary>
      </TemplatesContext.Provider>
    </FluentProvider>
  );
}
