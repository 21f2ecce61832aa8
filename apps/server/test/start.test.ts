import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, PortFault, portFrom } from "../src/listen.ts";
import { policies } from "./serving.ts";

const node = resolve(import.meta.dirname, "../../../node_modules/.bin/node");
const serve = resolve(import.meta.dirname, "../src/serve.ts");
/** As it is started, without the pages, which take a while to build. */
const started = `import(${JSON.stringify(serve)}).then(({ serve }) => serve({ policies: [], web: "/nowhere" }))`;

function start(port: string): { child: ChildProcess; said: (what: RegExp) => Promise<string> } {
  const child = spawn(node, ["-e", started], {
    env: { ...process.env, PORT: port, SOJOURN_POLICIES: policies },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let all = "";
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      all += part;
      for (const hear of heard) hear();
    });
  const said = (what: RegExp) =>
    new Promise<string>((found, failed) => {
      child.once("exit", () => failed(new Error(`it ended, saying: ${all}`)));
      const hear = () => what.test(all) && found(all);
      heard.add(hear);
      hear();
    });
  return { child, said };
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once("exit", done));

async function aTakenPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("starting and stopping", () => {
  it("takes the next port when one is taken, says where it is, and stops when told to", async () => {
    const taken = await aTakenPort();
    const { child, said } = start(String(taken));
    const all = await said(/Sojourn is at .*\n/);
    expect(all).toContain(`Port ${taken} is taken`);
    const [, url] = /(http:\S+)/.exec(all) ?? [];
    expect((await fetch(`${url}api/v1/openapi.json`)).status).toBe(200);
    const end = ended(child);
    child.kill("SIGTERM");
    expect(await end).toBe(0);
  });

  it("refuses a port that is none, in one line", async () => {
    const refused = (text: string) => () => portFrom(text);
    for (const text of ["x", "70000", "-1", "4747.5"]) expect(refused(text)).toThrow(PortFault);
    expect([portFrom(undefined), portFrom(""), portFrom("8080")]).toEqual([4747, 4747, 8080]);
  });

  it("listens on this computer alone", async () => {
    const { server } = await listen(() => new Response(), 0);
    onTestFinished(() => void server.close());
    expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  });
});
