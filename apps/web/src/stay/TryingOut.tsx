import { words } from "../words/index.ts";
import { settled } from "./history.ts";
import { useStay } from "./useStay.ts";

const t = words.trying;

/** On every page, while something is tried out: what is shown is not the person's own plan, and how to end it. */
export function TryingOut() {
  const { stay, turn } = useStay();
  if (!stay?.plan) return null;
  const settle = (keep: boolean) => {
    turn((stay) => settled(stay, keep));
    // the button that was pressed is gone with the bar
    const place = document.getElementById("what-if") ?? document.getElementById("main");
    place?.focus({ preventScroll: true });
  };
  return (
    <aside className="trying-out" aria-label={t.title}>
      <p role="status">
        <strong>{t.title}.</strong> {t.says}
      </p>
      <div className="answer">
        <button type="button" className="primary" onClick={() => settle(false)}>
          {t.goBack}
        </button>
        <button type="button" onClick={() => settle(true)}>
          {t.keep}
        </button>
      </div>
    </aside>
  );
}
