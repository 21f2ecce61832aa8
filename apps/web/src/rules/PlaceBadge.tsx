import { ForceBadge } from "../standing/Tag.tsx";
import { words } from "../words/index.ts";
import type { Stands } from "./useLawOn.ts";

const t = words.law;
const asleep = new Set(["enjoined", "proposed"]);

/** What a rule is in the law asked about, when it is more or less than in force. */
export function PlaceBadge({ stands: { place, counted }, force }: { stands: Stands; force: string }) {
  if (place === "in-force" || place === "guidance") return <ForceBadge force={force} />;
  return (
    <>
      <span className={`badge badge-${place}`}>{t.places[place]}</span>{" "}
      {asleep.has(place) && counted && <span className="badge badge-supposed">{t.supposed}</span>}
    </>
  );
}
