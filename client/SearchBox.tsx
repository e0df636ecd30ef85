/** Search with suggestions: picking one puts it on the canvas and shows its evidence. */

import { Combobox, Group, Loader, Text, TextInput, useCombobox } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import classes from "./App.module.css";
import { focusView } from "./focus-view.ts";
import { openFound } from "./graph/open-person.ts";
import { kindInWords } from "./panels/entity/event-words.ts";
import { listSearch } from "./panels/sources/list-search.ts";
import { showView } from "./state.ts";
import { useFound } from "./use-found.ts";
import { change } from "./view-store.ts";

const retry = "retry";

/** What a search that finds nothing can go on with. */
const nextSteps: { value: string; label: string; take: (words: string) => void }[] = [
  {
    value: "step-articles",
    label: "Look for it in the list of articles",
    take: (words) => {
      listSearch.set(words);
      change(showView("articles"));
    },
  },
  { value: "step-import", label: "Import articles that name it", take: () => change(showView("import")) },
  { value: "step-ask", label: "Ask in plain words", take: () => change(showView("ask")) },
];

export const SearchBox = () => {
  const [text, setText] = useState("");
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  // On a phone the field is too narrow for names.
  const small = useMediaQuery("(max-width: 720px)", false);
  const cameFrom = useRef<Element | null>(null);
  const clear = () => {
    setText("");
    combobox.closeDropdown();
  };
  const pick = (id: string) => {
    if (id === retry) return void refetch();
    const step = nextSteps.find(({ value }) => value === id);
    if (step) step.take(query.trim());
    else void openFound(id);
    clear();
    // What was found is walked from there.
    focusView();
  };
  const { query, hits, answered, error, isFetching, refetch, changed, pressed } = useFound(text, combobox, pick);
  const failed = error !== null && !isFetching;
  // Only an answer to these very words says that there is nothing.
  const nothing = !failed && !isFetching && answered && hits.length === 0;
  const message = failed ? error.message : nothing ? `Nothing is called “${query.trim()}”.` : "Searching…";
  const onKeyDown = (event: KeyboardEvent) => {
    pressed(event);
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    clear();
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    else focusView();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false} width={small ? "94vw" : "target"}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id="search"
          aria-autocomplete="list"
          data-tour="search"
          className={classes.search}
          aria-label="Search people, states, organizations, places and quotes"
          placeholder="Search people, states, places…"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching && text !== "" ? <Loader size={14} /> : null}
          value={text}
          onChange={(event) => {
            changed();
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={({ relatedTarget }) => {
            cameFrom.current = relatedTarget;
            if (text !== "") combobox.openDropdown();
          }}
          onKeyDown={onKeyDown}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ""}>
        <Combobox.Options aria-label="Suggestions" mah={360} className={classes.suggestions}>
          {hits.map(({ ref, kind, matched, quote }) => (
            <Combobox.Option key={ref.id} value={ref.id}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Text size="sm" truncate>
                  <bdi>{ref.name}</bdi>
                  {matched !== ref.name && matched !== "" ? (
                    <Text span c="dimmed" size="xs">{` · ${matched}`}</Text>
                  ) : null}
                </Text>
                <Text size="xs" c="dimmed">
                  {ref.label === "Event" ? kindInWords(kind ?? "Event") : ref.label}
                </Text>
              </Group>
              {quote ? (
                <Text size="xs" c="dimmed" lineClamp={1}>
                  {quote}
                </Text>
              ) : null}
            </Combobox.Option>
          ))}
          {hits.length === 0 ? <Combobox.Empty>{message}</Combobox.Empty> : null}
          {failed ? <Combobox.Option value={retry}>Try again</Combobox.Option> : null}
          {nothing
            ? nextSteps.map(({ value, label }) => (
                <Combobox.Option key={value} value={value}>
                  {label}
                </Combobox.Option>
              ))
            : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
