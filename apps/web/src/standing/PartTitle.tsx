import { createContext, type ReactNode, use } from "react";

/** How deep the parts of a reason stand on the page: below a row of the standing, or right below a heading of a page. */
export const PartLevel = createContext<"h3" | "h4" | "h5">("h5");

export function PartTitle({ children }: { children: ReactNode }) {
  const Heading = use(PartLevel);
  return <Heading className="part-title">{children}</Heading>;
}
