import { Component, type ErrorInfo, type ReactNode } from "react";
import { Broken } from "./Broken";
import { detailsOf } from "./broken-texts";

interface Props {
  readonly children: ReactNode;
  /** What is shown inside. Another one is tried anew after a failure; while all is well, it changes nothing. */
  readonly subject?: unknown;
  /** Loads the pane anew. */
  readonly reload?: () => void;
}

interface State {
  readonly error?: { readonly thrown: unknown; readonly when: string };
  /** In which of the pane's parts, as React tells it. */
  readonly place: string;
}

const SOUND: State = { error: undefined, place: "" };

/**
 * Shows its children; where one of them throws while it is rendered, what happened and the ways on, and the rest of the pane stays. Without it React
 * takes the whole pane away. A class, because React has this for classes only.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = SOUND;

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: { thrown, when: new Date().toLocaleString("zh-CN") } };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ place: componentStack ?? "" });
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.error && before.subject !== this.props.subject) this.setState(SOUND);
  }

  override render(): ReactNode {
    const { error, place } = this.state;
    if (!error) return this.props.children;
    const details = detailsOf(error.thrown, place, error.when, navigator.userAgent);
    return (
      <Broken
        details={details}
        again={() => this.setState(SOUND)}
        reload={this.props.reload ?? (() => location.reload())}
      />
    );
  }
}
