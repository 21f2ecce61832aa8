import type { Fault } from "@sojourn/record";
import { useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { type Core, loadCore } from "../../lib/core.ts";
import { isISO, longDate, today } from "../../lib/dates.ts";
import type { Raw } from "../../lib/paths.ts";
import { layerTitle } from "../../lib/rules.ts";
import { useStay } from "../../stay/useStay.ts";
import { words } from "../../words/areas/take.ts";
import { sentence } from "../../words/index.ts";
import { settle } from "./arrived.ts";
import { unpack } from "./code.ts";
import "../../styles/take.css";

const t = words.take.arrived;

/** What came with a link: read, or what is wrong with it. */
type Came = { core: Core; record?: Raw; on?: string; faults: Fault[] };

async function look(code: string): Promise<Came> {
  const core = await loadCore();
  const carried = await unpack(code, core.record.LARGEST_TEXT);
  if (!carried) return { core, faults: [] };
  const reading = core.record.readRecord(carried.record);
  if (!reading.ok) return { core, faults: reading.faults };
  return { core, record: reading.record as Raw, faults: [], ...(isISO(carried.on) && { on: carried.on }) };
}

/** Asks before it opens the record in a link; what is kept or open is not written over without a word. */
export default function Arrived({ code }: { code: string }) {
  const [came, setCame] = useState<Came>();
  const { open, stay } = useStay();
  useEffect(() => {
    // without the rules nothing can be opened; the page below says so
    look(code).then(setCame, settle);
  }, [code]);
  if (!came) return null;
  const opened = () => {
    void open(came.record, { asOf: came.on ?? today(), keep: false });
    settle();
  };
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(isOpen) => !isOpen && settle()}>
      <Modal>
        <Dialog className="card arrived">
          <Heading slot="title" level={2}>
            {t.title}
          </Heading>
          {came.record ? <Holds came={came} record={came.record} /> : <Wrong faults={came.faults} />}
          {came.record && stay && <p className="small">{stay.keep ? t.keeps : t.replaces}</p>}
          <div className="answer">
            {came.record && (
              <button type="button" className="primary" onClick={opened}>
                {t.open}
              </button>
            )}
            <button type="button" onClick={settle}>
              {came.record ? t.leave : t.close}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Wrong({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return <p role="alert">{t.broken}</p>;
  return (
    <>
      <p role="alert">{t.faulty}</p>
      <ul>
        {faults.slice(0, 5).map(({ path, says }) => (
          <li key={path + says}>
            <code>{path}</code> {says}
          </li>
        ))}
      </ul>
    </>
  );
}

function Holds({ came: { core, on }, record }: { came: Came; record: Raw }) {
  return (
    <>
      <p>{t.says}</p>
      <h3>{t.holds}</h3>
      <ul>
        {heldIn(core, record).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          {t.day} {longDate(on ?? today())}
        </li>
      </ul>
    </>
  );
}

/** Who and where, and how much of each list: enough to know whether it is the record one expects. */
function heldIn({ record: words, rulebook }: Core, record: Raw): string[] {
  const { class: status, sevisId } = (record.status ?? {}) as Raw;
  const programs = ((record.programs ?? []) as Raw[]).map(({ level, field }) =>
    sentence([level && words.labelOf(String(level)), field].filter(Boolean).join(", ")),
  );
  const lists = Object.entries(record)
    .filter(([name, list]) => name !== "programs" && Array.isArray(list) && list.length > 0)
    .map(([name, list]) =>
      t.of((list as unknown[]).length, words.fieldAt([words.kebab(name)])?.words ?? name),
    );
  const school = record.school && layerTitle(rulebook, String(record.school));
  return [status, sevisId, school, ...programs, ...lists].filter(Boolean).map(String);
}
