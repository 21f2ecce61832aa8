import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The site behind an address of its own, which can be taken off the network without stopping the site. */
export async function openFront(site: string): Promise<{ url: string; close: () => Promise<void> }> {
  const front = createServer(async (request, response) => {
    const headers = { "if-none-match": request.headers["if-none-match"] ?? "" };
    const answer = await fetch(site + request.url, { headers });
    const { "content-encoding": _, "content-length": __, ...kept } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, kept).end(await answer.bytes());
  });
  await new Promise<void>((done) => front.listen(0, "127.0.0.1", done));
  const close = () =>
    new Promise<void>((done) => {
      front.close(() => done());
      front.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, close };
}
