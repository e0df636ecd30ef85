/** What is found for the words in a field, and which of it Enter takes. */

import type { ComboboxStore } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useSearch } from "./api.ts";

/**
 * Suggestions for `text`, those for the words before until these are answered (`answered`). Of an answer the first is
 * chosen already, so that a name and Enter are enough; an Enter that is quicker than the answer waits for it and then
 * calls `pick`. `changed` is to be called with every change of the text, `pressed` with every key.
 */
export const useFound = (text: string, combobox: ComboboxStore, pick: (id: string) => void) => {
  const [query] = useDebouncedValue(text, 150);
  const { data, error, isFetching, isPlaceholderData, refetch } = useSearch(query.trim());
  const answered = data !== undefined && !isPlaceholderData && query === text;
  const hits = query.trim() === "" ? [] : (data?.hits ?? []);
  const enterWaits = useRef(false);
  const changed = () => {
    enterWaits.current = false;
    combobox.resetSelectedOption();
  };
  const pressed = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === "Enter" && !nativeEvent.isComposing) enterWaits.current = !answered && text.trim() !== "";
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the combobox is another object each time; the rest says when.
  useEffect(() => {
    const first = hits[0];
    // Who left the field meanwhile is not called back to it.
    if (!combobox.dropdownOpened) enterWaits.current = false;
    if (!answered || first === undefined || !combobox.dropdownOpened) return;
    if (enterWaits.current) pick(first.ref.id);
    else combobox.selectFirstOption();
    enterWaits.current = false;
  }, [data, answered, combobox.dropdownOpened]);
  return { query, hits, answered, error, isFetching, refetch, changed, pressed };
};
