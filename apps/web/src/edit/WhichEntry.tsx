import type { Raw } from "../lib/paths.ts";
import { useStanding } from "../stay/useStay.ts";
import { entryAsked } from "./entry-name.ts";

/** Above a question that several entries could be meant by: which of them it is. */
export function WhichEntry({ fact, given }: { fact: string; given?: Raw | undefined }) {
  const { core, stay } = useStanding();
  const name = entryAsked(fact, { ...stay, label: core.record.labelOf }, given);
  if (!name) return null;
  return (
    <span className="which-entry">
      {name}
      <span className="hidden">: </span>
    </span>
  );
}
