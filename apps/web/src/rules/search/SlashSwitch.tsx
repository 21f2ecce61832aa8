import { useState } from "react";
import { words } from "../../words/areas/rules.ts";
import { letSlashLead, slashLeads } from "./slash.ts";

export function SlashSwitch() {
  const [leads, setLeads] = useState(slashLeads);
  const turn = (on: boolean) => {
    letSlashLead(on);
    setLeads(slashLeads());
  };
  return (
    <label className="check small">
      <input type="checkbox" checked={leads} onChange={({ target }) => turn(target.checked)} />
      <span>{words.rules.slash}</span>
    </label>
  );
}
