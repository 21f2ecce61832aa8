import { createContext, type RefObject, use } from "react";
import type { Gestures } from "./gestures.ts";
import type { Kind } from "./kinds.ts";
import type { Layout } from "./layout.ts";

/** What the parts of the timeline do with each other. */
export type Editor = {
  kinds: Kind[];
  gestures: Gestures;
  shown: RefObject<Layout | undefined>;
  selected: string | undefined;
  select: (path: string) => void;
  openForm: (path: string) => void;
  remove: (path: string) => void;
};

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error("useEditor outside Timeline");
  return editor;
}
