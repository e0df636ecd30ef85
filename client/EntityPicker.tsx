/** A field that finds one thing by search. */

import { Combobox, InputBase, Text, useCombobox } from "@mantine/core";
import { useState } from "react";
import { useKnown } from "./known.ts";
import { kindInWords } from "./panels/entity/event-words.ts";
import { useFound } from "./use-found.ts";

type Props = { label: string; value: string | null; onPick: (id: string) => void };

export const EntityPicker = ({ label, value, onPick }: Props) => {
  const combobox = useCombobox();
  const { nodes } = useKnown();
  const [text, setText] = useState<string | null>(null);
  const pick = (id: string) => {
    onPick(id);
    setText(null);
    combobox.closeDropdown();
  };
  const { query, hits, answered, changed, pressed } = useFound(text ?? "", combobox, pick);
  const name = value ? (nodes.get(value)?.name ?? value) : "";
  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          size="xs"
          aria-autocomplete="list"
          label={label}
          placeholder="A name"
          value={text ?? name}
          onChange={({ currentTarget }) => {
            changed();
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={pressed}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={() => {
            setText(null);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === ""}>
        <Combobox.Options aria-label="Suggestions" mah={240} style={{ overflowY: "auto" }}>
          {hits.map(({ ref, kind }) => (
            <Combobox.Option key={ref.id} value={ref.id}>
              <bdi>{ref.name}</bdi>{" "}
              <Text span size="xs" c="dimmed">
                {ref.label === "Event" ? kindInWords(kind ?? "Event") : ref.label}
              </Text>
            </Combobox.Option>
          ))}
          {answered && hits.length === 0 ? <Combobox.Empty>Nothing is called so.</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
