/** A field that finds one thing by search. */

import { Combobox, InputBase, Text, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useSearch } from "./api.ts";
import { useKnown } from "./known.ts";
import { kindInWords } from "./panels/entity/event-words.ts";

type Props = { label: string; value: string | null; onPick: (id: string) => void };

export const EntityPicker = ({ label, value, onPick }: Props) => {
  const combobox = useCombobox();
  const { nodes } = useKnown();
  const [text, setText] = useState<string | null>(null);
  const [query] = useDebouncedValue(text ?? "", 150);
  const { data } = useSearch(query.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the combobox is another object each time; the hits say when.
  useEffect(() => {
    if (data && data.hits.length > 0) combobox.selectFirstOption();
  }, [data]);
  const name = value ? (nodes.get(value)?.name ?? value) : "";
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(id) => {
        onPick(id);
        setText(null);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          size="xs"
          aria-autocomplete="list"
          label={label}
          placeholder="A name"
          value={text ?? name}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={() => {
            setText(null);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === ""}>
        <Combobox.Options aria-label="Suggestions" mah={240} style={{ overflowY: "auto" }}>
          {(data?.hits ?? []).map(({ ref, kind }) => (
            <Combobox.Option key={ref.id} value={ref.id}>
              <bdi>{ref.name}</bdi>{" "}
              <Text span size="xs" c="dimmed">
                {ref.label === "Event" ? kindInWords(kind ?? "Event") : ref.label}
              </Text>
            </Combobox.Option>
          ))}
          {data?.hits.length === 0 ? <Combobox.Empty>Nothing is called so.</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
