import type { Field } from "@sojourn/record";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { sentence } from "../words/index.ts";
import { DayField } from "./DayField.tsx";

type Props = {
  field: Field;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** It is the question itself: that nothing is known yet goes without saying. */
  asked?: boolean;
};

const t = words.edit;

/** The input that fits a field of the record; `undefined` means not known. */
export function Entry({ field, label, value, onChange, asked = false }: Props) {
  if (field.type === "date")
    return (
      <DayField
        label={sentence(label)}
        value={typeof value === "string" ? value : undefined}
        onChange={onChange}
        hint={value === null ? t.notYet : asked ? "\u00a0" : undefined}
      />
    );
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of the two components inside
    <label>
      <span>{sentence(withUnit(field, label))}</span>
      {field.type === "enum" || field.type === "boolean" ? (
        <Choice field={field} value={value} onChange={onChange} />
      ) : (
        <Typed field={field} value={value} onChange={onChange} />
      )}
    </label>
  );
}

/** A unit that the label names already is not said twice. */
const withUnit = ({ type, unit }: Field, label: string) =>
  type === "number" && unit && !label.includes(unit) ? `${label} (${unit})` : label;

function Choice({ field, value, onChange }: Omit<Props, "label" | "asked">) {
  const { core } = useStanding();
  const yesNo = field.type === "boolean";
  const options = yesNo ? ["true", "false"] : field.type === "enum" ? field.values : [];
  const say = (option: string) => (yesNo ? (option === "true" ? t.yes : t.no) : core.record.labelOf(option));
  const read = (option: string) => (option === "" ? undefined : yesNo ? option === "true" : option);
  return (
    <select
      value={value === undefined ? "" : String(value)}
      onChange={(event) => onChange(read(event.target.value))}
    >
      <option value="">{t.dontKnow}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {say(option)}
        </option>
      ))}
    </select>
  );
}

function Typed({ field, value, onChange }: Omit<Props, "label" | "asked">) {
  const number = field.type === "number";
  return (
    <input
      type={number ? "number" : "text"}
      inputMode={number ? "decimal" : undefined}
      step="any"
      min={number ? 0 : undefined}
      value={value === undefined || value === null ? "" : String(value)}
      onChange={({ target }) =>
        onChange(target.value === "" ? undefined : number ? Number(target.value) : target.value)
      }
    />
  );
}
