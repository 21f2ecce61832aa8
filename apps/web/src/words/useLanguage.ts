import { useSyncExternalStore } from "react";
import { language, onSpeaking } from "./tongue.ts";

/** The language that is spoken; a component that uses it is drawn anew after a change. */
export const useLanguage = () => useSyncExternalStore(onSpeaking, language);
