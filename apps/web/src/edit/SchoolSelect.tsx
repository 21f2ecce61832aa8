import type { Rulebook } from "@sojourn/policy";
import { schoolsOf } from "../lib/rules.ts";
import { words } from "../words/en.ts";

type Props = { value?: string; onChange: (school: string | undefined) => void; rulebook: Rulebook };

export function SchoolSelect({ value, onChange, rulebook }: Props) {
  return (
    <label>
      <span>{words.standing.school}</span>
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{words.standing.noSchool}</option>
        {schoolsOf(rulebook).map((layer) => (
          <option key={layer.id} value={layer.id}>
            {layer.title}
          </option>
        ))}
      </select>
    </label>
  );
}
