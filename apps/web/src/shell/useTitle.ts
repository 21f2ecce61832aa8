import { useEffect } from "react";
import { words } from "../words/index.ts";

export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · ${words.name}`;
  }, [title]);
}
