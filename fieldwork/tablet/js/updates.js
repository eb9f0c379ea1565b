// The page renews itself: a new shell is fetched whole beside the old one and takes over when nothing is being filled in.
import { button, fill, h } from "./dom.js";

let isFirst = false;

export async function followUpdates() {
  if (!("serviceWorker" in navigator)) return;
  isFirst = !navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener("controllerchange", () => (isFirst ? (isFirst = false) : location.reload()));
  const registration = await navigator.serviceWorker.register("/tablet/sw.js", { scope: "/tablet/", updateViaCache: "none" }).catch(() => null);
  if (!registration) return;
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming.addEventListener("statechange", () => coming.state === "installed" && navigator.serviceWorker.controller && offer(coming));
  });
}

/** At the lock nothing is lost, so the new page starts at once; else a person says when. */
function offer(worker) {
  const take = () => worker.postMessage("take over");
  if (document.body.dataset.locked === "yes") return void take();
  fill(document.getElementById("update"), h("p", { role: "status" }, "有新版本，未发送的记录不受影响。 ", button("现在更新", take)));
}
