/** Says that a layout is at work where it takes so long that one might think that nothing happens, and how to end it. */
import { Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import classes from "./graph.module.css";
import { useMissing } from "./LayoutController.tsx";
import { useCanvasItems } from "./useCanvasItems.ts";

/** A shorter layout needs no word, in milliseconds. */
const longEnough = 1000;

export const LongLayout = () => {
  const missing = useMissing(useCanvasItems());
  const working = missing === "all" || missing === "some";
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!working) return;
    const timer = window.setTimeout(() => setLong(true), longEnough);
    return () => {
      window.clearTimeout(timer);
      setLong(false);
    };
  }, [working]);
  return long && working ? (
    <Stack className={classes.notice} align="center" role="status">
      <Text size="sm">Finding a place for each thing… Undo (u) ends it.</Text>
    </Stack>
  ) : null;
};
