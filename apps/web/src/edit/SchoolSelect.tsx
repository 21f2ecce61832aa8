import type { Rulebook } from "@sojourn/policy";
import { schoolsOf } from "../lib/rules.ts";
import { words } from "../words/areas/standing.ts";

type Props = { value?: string; onChange: (school: string | undefined) => void; rulebook: Rulebook };

export function SchoolSelect({ value, onChange, rulebook }: Props) {
  const schools = schoolsOf(rulebook);
  const unknown = value !== undefined && !schools.some((layer) => layer.id === value);
  return (
    <label>
      <span>{words.standing.school}</span>
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{words.standing.noSchool}</option>
        {unknown && <option value={value}>{words.standing.unknownSchool(value)}</option>}
        {schools.map((layer) => (
          <option key={layer.id} value={layer.id}>
            {layer.title}
          </option>
        ))}
      </select>
    </label>
  );
}
