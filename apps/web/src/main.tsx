// first of all: a record in a link leaves the address bar before anything reads the address
import "./take/link/arrived.ts";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startWorker } from "./offline/news.ts";
import { router } from "./router.tsx";
import { firstLanguage } from "./words/chosen.ts";
import { language, onSpeaking, speak } from "./words/tongue.ts";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/standing.css";
import "./styles/timeline.css";
import "./styles/rules.css";
import "./styles/print.css";

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");

onSpeaking(() => {
  document.documentElement.lang = language();
});
// words that cannot be fetched leave the page in English
await speak(firstLanguage()).catch(() => undefined);
createRoot(page).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

// the copy for use offline is fetched when everything that the person waits for is there
addEventListener("load", () => setTimeout(() => void startWorker(), 3_000));
