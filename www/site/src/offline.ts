//! Offline: the service worker keeps the page; the masthead says when the network is off and that nothing is lost by it.

import { button, byId } from "./dom.js";
import * as strings from "./strings.en.json";

const text = strings.offline;

/** Starts keeping the page for later, and tells of the network. `idle` says whether a reload would lose nothing. */
export function keepOffline(script: string, idle: () => boolean): void {
  const line = byId("network");
  const tell = () => {
    line.textContent = navigator.onLine ? "" : text.off;
  };
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();

  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  // A page that came from the store and is taken over by another worker is of an older version than that worker.
  const kept = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (!kept) return;
    if (idle()) location.reload();
    else line.replaceChildren(text.newer, " ", button({ class: "link-button" }, text.reload, () => location.reload()));
  });
  serviceWorker
    .register(script)
    .then(() => serviceWorker.ready)
    .then(
      () => {
        document.documentElement.dataset.offline = "ready";
      },
      // Private windows and files from disk have none. The page works all the same while it is open.
      (error: unknown) => console.info(error),
    );
}
