import { settled } from "../stay/history.ts";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";

const t = words.timeline;

/** The two ways to end trying something out. */
export function Settle() {
  const { turn } = useStay();
  return (
    <div className="answer">
      <button type="button" className="primary" onClick={() => turn((stay) => settled(stay, false))}>
        {t.goBack}
      </button>
      <button type="button" onClick={() => turn((stay) => settled(stay, true))}>
        {t.keep}
      </button>
    </div>
  );
}
