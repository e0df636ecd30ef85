/** Keeps a failure of one panel to that panel, says so in words, and lets the user try again. */
import { Alert, Button, Stack, Text } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { loadAnew, PartNotLoaded } from "./part.ts";

type Props = { children: ReactNode; resetKey: string };
type State = { error: Error | null; resetKey: string };

/** React takes error boundaries only as classes. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** Another selection or view: the old failure says nothing about it. */
  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  private readonly tryAgain = async (): Promise<void> => {
    const { error } = this.state;
    if (!(error instanceof PartNotLoaded)) return this.setState({ error: null });
    if (!(await loadAnew())) this.setState({ error: new PartNotLoaded("The server still does not answer.") });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Alert color="red" title="This part of the page failed" m="md" role="alert">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{error.message}</Text>
          <Button size="xs" variant="default" onClick={() => void this.tryAgain()}>
            Try again
          </Button>
        </Stack>
      </Alert>
    );
  }
}
