import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Front = { url: string; release: () => void; close: () => Promise<void> };

/** The site behind an address of its own: it can be released anew, or taken off the network, without stopping it. */
export async function openFront(site: string): Promise<Front> {
  const build = /name="build" content="(\w+)"/.exec(await (await fetch(site)).text())?.[1] ?? "";
  let name = build;
  const front = createServer(async (request, response) => {
    const answer = await fetch(site + request.url);
    const {
      "content-encoding": _,
      "content-length": __,
      etag: ___,
      ...kept
    } = Object.fromEntries(answer.headers);
    const named = /html|worker\.js/.test(`${kept["content-type"]} ${request.url}`);
    const body = named ? (await answer.text()).replaceAll(build, name) : await answer.bytes();
    response.writeHead(answer.status, kept).end(body);
  });
  await new Promise<void>((done) => front.listen(0, "127.0.0.1", done));
  const release = () => {
    name = `next${build}`;
  };
  const close = () =>
    new Promise<void>((done) => {
      front.close(() => done());
      front.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, release, close };
}
