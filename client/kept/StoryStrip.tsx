/** The note of the kept view that was opened, and the way to the view before and after it. */
import { Button, CloseButton, Group, Text } from "@mantine/core";
import classes from "./kept.module.css";
import { openKeptView, useKeptViews } from "./kept-views.ts";
import { stepsOf, storyAt } from "./story.ts";

export default function StoryStrip() {
  const at = storyAt.use();
  const steps = stepsOf(useKeptViews().data?.views ?? []);
  const index = steps.findIndex(({ id }) => id === at);
  const step = steps[index];
  if (!step) return null;
  const goTo = (to: number) => {
    const next = steps[to];
    if (next) void openKeptView(next.id);
  };
  return (
    <section className={classes.story} aria-label="Note on this view">
      <div className={classes.told} aria-live="polite">
        <Text size="sm" fw={600} component="h2">
          <bdi>{step.name}</bdi>
        </Text>
        <p className={classes.note} dir="auto">
          {step.note}
        </p>
      </div>
      <Group gap={6} wrap="nowrap">
        {steps.length > 1 ? (
          <>
            <Text size="xs" c="dimmed">
              {index + 1} of {steps.length}
            </Text>
            <Button size="compact-sm" variant="default" disabled={index === 0} onClick={() => goTo(index - 1)}>
              Previous
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={index === steps.length - 1}
              onClick={() => goTo(index + 1)}
            >
              Next
            </Button>
          </>
        ) : null}
        <CloseButton size="sm" aria-label="Close the note" onClick={() => storyAt.set(null)} />
      </Group>
    </section>
  );
}
