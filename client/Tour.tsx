/** Draws the tour's step beside what it speaks of. */
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import classes from "./App.module.css";
import { goToStep, tourStep, tourSteps } from "./tour.ts";

const width = 300;
const gap = 12;

type Place = { left: number; top: number; box: DOMRect };

/** Below the target where there is room, else above; beside a column; inside the window in any case. */
const placeBeside = (box: DOMRect, height: number): Place => {
  const isColumn = box.height > window.innerHeight * 0.6 && box.width < window.innerWidth / 2;
  if (isColumn) {
    const left = box.left > width + gap ? box.left - width - gap : box.right + gap;
    return { left, top: Math.max(gap, window.innerHeight / 3 - height / 2), box };
  }
  const below = box.bottom + gap + height < window.innerHeight;
  const top = below
    ? box.bottom + gap
    : Math.max(gap, Math.min(box.top - height - gap, window.innerHeight - height - gap));
  const left = Math.max(gap, Math.min(box.left + box.width / 2 - width / 2, window.innerWidth - width - gap));
  // A target as large as the window: in its middle.
  return box.height > window.innerHeight * 0.6
    ? { left, top: window.innerHeight / 2 - height / 2, box }
    : { left, top, box };
};

export const Tour = () => {
  const step = tourStep.use();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (step === null) return;
    const update = () => {
      const target = document.querySelector(`[data-tour="${tourSteps[step]?.target}"]`);
      const next = target ? placeBeside(target.getBoundingClientRect(), card.current?.offsetHeight ?? 170) : null;
      setPlace((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    card.current?.focus();
    // What the step speaks of may still be on its way: a panel that loads, a window that changes.
    const timer = window.setInterval(update, 200);
    return () => window.clearInterval(timer);
  }, [step]);
  const last = step === tourSteps.length - 1;
  useEffect(() => {
    if (!last) return;
    // Who goes to work after the last step has seen it all.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target)) goToStep(null);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [last]);
  const current = step === null ? undefined : tourSteps[step];
  if (step === null || !current) return null;
  return (
    <>
      {place ? (
        <div
          className={classes.spot}
          style={{
            left: place.box.left - 3,
            top: place.box.top - 3,
            width: place.box.width + 6,
            height: place.box.height + 6,
          }}
        />
      ) : null}
      <Paper
        ref={card}
        className={classes.tour}
        style={{ left: place?.left ?? gap, top: place?.top ?? gap, width }}
        role="dialog"
        aria-label={`Tour: ${current.title}`}
        tabIndex={-1}
        withBorder
        shadow="md"
        p="sm"
        onKeyDown={(event) => event.key === "Escape" && goToStep(null)}
      >
        <Title order={2} size="h3" mb={4}>
          {current.title}
        </Title>
        <Text size="sm">{current.text}</Text>
        <Group justify="space-between" mt="sm">
          <Text size="xs" c="dimmed">
            {step + 1} of {tourSteps.length}
          </Text>
          <Group gap="xs">
            {step > 0 ? (
              <Button size="compact-sm" variant="default" onClick={() => goToStep(step - 1)}>
                Back
              </Button>
            ) : null}
            <Button size="compact-sm" variant={last ? "filled" : "default"} onClick={() => goToStep(null)}>
              End
            </Button>
            {last ? null : (
              <Button size="compact-sm" onClick={() => goToStep(step + 1)}>
                Next
              </Button>
            )}
          </Group>
        </Group>
      </Paper>
    </>
  );
};
