import { useEffect } from "react";
import { words } from "../words/en.ts";

export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · ${words.name}`;
  }, [title]);
}
