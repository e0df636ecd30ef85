import { TextInput } from "@mantine/core";
import classes from "./console.module.css";
import { kindOfValue, typedOfValue, valueOfTyped } from "./parameter-value.ts";

type ParameterFormProps = {
  names: string[];
  values: Record<string, unknown>;
  onChange: (values: Record<string, unknown>) => void;
  onRun: () => void;
};

/** One field a parameter of the statement, Enter in it runs the statement; what is typed stays a value and never becomes part of the statement. */
export function ParameterForm({ names, values, onChange, onRun }: ParameterFormProps) {
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
          onKeyDown={(event) => {
            // Enter that ends the writing of a sign is not meant for the statement.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) onRun();
          }}
        />
      ))}
    </fieldset>
  );
}
