import { words } from "../words/areas/edit.ts";

/** To leave a question open is an answer. */
export const DontKnow = ({ pass }: { pass: () => void }) => (
  <button type="button" className="quiet" onClick={pass}>
    {words.edit.dontKnow}
  </button>
);
