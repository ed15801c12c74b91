import { Spinner, makeStyles } from "@fluentui/react-components";
import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "../shared/ErrorBoundary";

const useStyles = makeStyles({ root: { height: "100%" } });

interface Props {
  /** What is said while the view is fetched. */
  readonly label: string;
  /** What the view shows: where that is another, a view that could not be shown is tried anew. */
  readonly subject?: unknown;
  readonly children: ReactNode;
}

/** A view that is fetched when it is first opened; one that cannot be shown takes no other with it. */
export function OpenedView({ label, subject, children }: Props) {
  return (
    <div className={useStyles().root}>
      <ErrorBoundary subject={subject}>
        <Suspense fallback={<Spinner size="small" label={label} />}>{children}</Suspense>
      </ErrorBoundary>
    </div>
  );
}
