import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useFirstSteps } from "./first-steps";
import { HELP_TEXTS } from "./texts";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "22px", lineHeight: "22px", "& li": { marginBottom: "6px" } },
});

/** How to begin, step by step, until the user dismisses it for good; after that, in one line. */
export function FirstSteps({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  const { shown, dismissed, dismiss } = useFirstSteps();
  const after = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (dismissed) after.current?.focus();
  }, [dismissed]);
  if (!shown)
    return (
      <p ref={after} tabIndex={-1}>
        {HELP_TEXTS.firstSteps.after}
      </p>
    );
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button size="small" onClick={dismiss}>
        {HELP_TEXTS.firstSteps.done}
      </Button>
    </>
  );
}
