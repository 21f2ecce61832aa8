import { words } from "../words/areas/timeline.ts";

const looks = ["planned", "gap", "window", "duty", "milestone"] as const;

/** What the looks mean, with a shape beside each word. */
export const Legend = ({ trying }: { trying: boolean }) => (
  <ul className="legend" aria-hidden="true">
    {[...looks, ...(trying ? (["ghost"] as const) : [])].map((look) => (
      <li key={look}>
        <svg width="18" height="12" aria-hidden="true">
          {look === "duty" && <path className="shape duty" d="M4 1v11M4 1h9l-3 3 3 3h-9" />}
          {look === "milestone" && <path className="shape milestone" d="M9 1l5 5-5 5-5-5z" />}
          {look !== "duty" && look !== "milestone" && (
            <rect className={`shape ${look}`} x="1" y="1" width="16" height="10" rx="2" />
          )}
        </svg>
        {words.timeline.legend[look]}
      </li>
    ))}
  </ul>
);
