// The queue as a file for the office: everything stays sealed, and the data key goes along wrapped by the office's key.
import { base64 } from "./ids.js";
import { PROTOCOL } from "./api.js";

const packed = ({ iv, data }) => ({ iv: base64(iv), data: base64(data) });

/** Return the lines of the file with all that a vault has not sent; needs no PIN. */
export async function exportLines(db, vault, now = new Date()) {
  const head = {
    format: "zhuhu-queue", version: 1, protocol: PROTOCOL, device_id: vault.vault_id, account_id: vault.account_id,
    exported_at: now.toISOString(), kid: vault.kid, wrapped_key: vault.byOffice,
  };
  const own = (row) => row.vault_id === vault.vault_id && ["waiting", "apart"].includes(row.state);
  const events = (await db.getAll("events")).filter(own).map((row) => ({ type: "event", ...packed(row) }));
  const photos = (await db.getAll("photos")).filter(own).map((row) => (
    { type: "photo", ...packed(row), meta_iv: base64(row.meta.iv), meta: base64(row.meta.data) }));
  return [head, ...photos, ...events].map((line) => JSON.stringify(line));
}

/** Hand the file to the browser's downloads; return its name. Nothing is taken off the device. */
export async function exportFile(db, vault) {
  const now = new Date();
  const lines = await exportLines(db, vault, now);
  const name = `${vault.device_name}-${now.toISOString().slice(0, 16).replace(/[:T]/g, "")}.zhuhu-queue`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n"), "\n"], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
