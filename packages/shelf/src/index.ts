export { collect, type Shelf, type ShelfFile } from "./collect.ts";
export { ShelfFault } from "./fault.ts";
export { faultyPages } from "./faulty-pages.ts";
export { type Loaded, type LoadOptions, loadRulebook, type Notice } from "./load.ts";
export { nearest, pageId, pageIds, schoolIds, supposablePages } from "./names.ts";
export { shippedPolicies } from "./roots.ts";
export { readText } from "./text.ts";
export { walk } from "./walk.ts";
