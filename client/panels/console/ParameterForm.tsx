import { TextInput } from "@mantine/core";
import classes from "./console.module.css";
import { kindOfValue, typedOfValue, valueOfTyped } from "./parameter-value.ts";

type ParameterFormProps = {
  names: string[];
  values: Record<string, unknown>;
  onChange: (values: Record<string, unknown>) => void;
};

/** One field a parameter of the statement; what is typed stays a value and never becomes part of the statement. */
export function ParameterForm({ names, values, onChange }: ParameterFormProps) {
  if (names.length === 0) return null;
  return (
    <fieldset className={classes.parameters}>
      <legend>Parameters</legend>
      {names.map((name) => (
        <TextInput
          key={name}
          label={`$${name}`}
          description={values[name] === undefined ? "not set" : kindOfValue(values[name])}
          value={typedOfValue(values[name])}
          onChange={(event) => onChange({ ...values, [name]: valueOfTyped(event.currentTarget.value) })}
        />
      ))}
    </fieldset>
  );
}
