/** Draws the tour's step beside what it speaks of. */
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import classes from "./App.module.css";
import { goToStep, tourStep, tourSteps } from "./tour.ts";

const width = 300;
const gap = 12;

type Place = { left: number; top: number; box: DOMRect };

/** Below the target where there is room, else above; inside the window in any case. */
const placeBeside = (box: DOMRect, height: number): Place => {
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
      setPlace(target ? placeBeside(target.getBoundingClientRect(), card.current?.offsetHeight ?? 170) : null);
    };
    update();
    card.current?.focus();
    window.addEventListener("resize", update);
    return () => window.removeEventListener("resize", update);
  }, [step]);
  const current = step === null ? undefined : tourSteps[step];
  if (step === null || !current) return null;
  const last = step === tourSteps.length - 1;
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
            <Button size="compact-sm" variant="default" onClick={() => goToStep(null)}>
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
