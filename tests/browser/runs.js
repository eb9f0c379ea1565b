// Hears what a page and its server say to each other: when a run is asked for, when it begins, and when it is over.
// It is put into a page before anything of the page itself is there.
(() => {
  // Counted from the hour of loading: a page that is loaded anew never has the number of the one before.
  const runs = { asks: Date.now(), isAsked: false, isRunning: false, changedAt: Date.now() };
  window.zhuhuRuns = runs;

  const note = (change) => Object.assign(runs, change, { changedAt: Date.now() });

  // BackMsg: a field of its kind alone. rerun_script is the 11th; what is uploaded begins with file_urls_request, the 16th.
  const asksForRun = (bytes) => bytes[0] === 0x5a || (bytes[0] === 0x82 && bytes[1] === 0x01);

  // ForwardMsg: hash (1) and metadata (2) stand before the kind: new_session (4), script_finished (6) with its status.
  const kindOf = (bytes) => {
    let at = 0;
    const number = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value += (byte & 127) * 2 ** shift;
        if (!(byte & 128)) return value;
      }
    };
    while (at < bytes.length) {
      const tag = number();
      if (tag !== 0x0a && tag !== 0x12) return { kind: tag >> 3, status: (tag & 7) === 0 ? number() : 0 };
      const length = number();
      at += length;
    }
    return { kind: 0, status: 0 };
  };
  const NEW_SESSION = 4, SCRIPT_FINISHED = 6, EARLY_FOR_RERUN = 2;

  const hear = ({ data }) => {
    if (!(data instanceof ArrayBuffer)) return;
    const { kind, status } = kindOf(new Uint8Array(data));
    if (kind === NEW_SESSION) note({ isAsked: false, isRunning: true });
    // A run that makes way for the next one is none that is over.
    if (kind === SCRIPT_FINISHED && status !== EARLY_FOR_RERUN) note({ isRunning: false });
  };

  const heard = new WeakSet();
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener("message", hear);
      this.addEventListener("close", () => note({ isAsked: false, isRunning: false }));
    }
    const bytes = ArrayBuffer.isView(data) ? data : new Uint8Array(data);
    if (asksForRun(bytes)) note({ asks: runs.asks + 1, isAsked: true });
    return send.call(this, data);
  };

  const STILL_MS = 60;
  // Whether no run is asked for or under way, and nothing of the one before is left on the page.
  runs.areOver = () =>
    !runs.isAsked && !runs.isRunning && Date.now() - runs.changedAt > STILL_MS &&
    document.querySelector("[data-testid=stApp]")?.dataset.testScriptState === "notRunning" &&
    !document.querySelector("[data-stale=true], [data-testid=stStatusWidget]");
})();
