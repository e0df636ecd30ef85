import { Pill, TagsInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useSearch } from "../../api.ts";
import { useKnown } from "../../known.ts";

type NamesInputProps = {
  label: string;
  placeholder: string;
  /** Ids of known things, or names as typed. */
  value: string[];
  most?: number;
  onChange: (value: string[]) => void;
};

/** Names with suggestions. A chosen suggestion is kept by id, a typed name as it is. */
export function NamesInput({ label, placeholder, value, most = 8, onChange }: NamesInputProps) {
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed, 150);
  const hits = useSearch(asked).data?.hits ?? [];
  const { nodes } = useKnown();
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const nameOf = (item: string) => chosen[item] ?? nodes.get(item)?.name ?? item;

  const take = (next: string[]) => {
    const names = Object.fromEntries(hits.map(({ ref }) => [ref.id, ref.name]));
    setChosen((before) => ({ ...before, ...names }));
    onChange(next);
  };
  return (
    // One element, because the input brings a hidden one along and the form lays out its children.
    <div>
      <TagsInput
        label={label}
        placeholder={value.length === 0 ? placeholder : ""}
        size="sm"
        value={value}
        maxTags={most}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={take}
        data={typed.trim() === "" ? [] : hits.map(({ ref }) => ({ value: ref.id, label: ref.name }))}
        filter={({ options }) => options}
        renderPill={({ option, onRemove }) => (
          <Pill
            withRemoveButton
            onRemove={onRemove}
            removeButtonProps={{ "aria-label": `Remove ${nameOf(String(option.value))}`, tabIndex: 0 }}
          >
            <bdi>{nameOf(String(option.value))}</bdi>
          </Pill>
        )}
        comboboxProps={{ withinPortal: true }}
      />
    </div>
  );
}
