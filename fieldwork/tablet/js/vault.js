// What is stored on the device is sealed by a random data key (AES-GCM, 256 bit). The key itself is kept only wrapped:
// by the PIN (PBKDF2) and by the office's public key (RSA-OAEP), so that the office opens an exported queue without it.
import { base64 } from "./ids.js";

/** Wrong tries in a row before each wait; the waits are told by the server, and after the last one the office is needed. */
export const TRIES = 3;

const text = new TextEncoder();
const plain = new TextDecoder();

async function pinKey(pin, salt, iterations) {
  const material = await crypto.subtle.importKey("raw", text.encode(pin), "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", salt, iterations, hash: "SHA-256" };
  return crypto.subtle.deriveKey(way, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const dataKey = (raw) => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

async function wrappedByPin(raw, pin, iterations) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await pinKey(pin, salt, iterations);
  return { salt, iv, iterations, wrapped: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, raw) };
}

/** Make a data key; return it with its two wrappings. `officeKey` is a JWK (RSA-OAEP-256) with its `kid`. */
export async function newVault(pin, officeKey, iterations) {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const office = await crypto.subtle.importKey("jwk", bare(officeKey), { name: "RSA-OAEP", hash: "SHA-256" }, false, ["encrypt"]);
  const forOffice = base64(await crypto.subtle.encrypt({ name: "RSA-OAEP" }, office, raw));
  const made = { key: await dataKey(raw), byPin: await wrappedByPin(raw, pin, iterations), byOffice: forOffice, kid: officeKey.kid };
  raw.fill(0);
  return made;
}

const bare = ({ kty, n, e }) => ({ kty, n, e, alg: "RSA-OAEP-256" });

/** Return the raw data key, or null where the PIN is another one. */
async function rawKey(byPin, pin) {
  const key = await pinKey(pin, byPin.salt, byPin.iterations);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: byPin.iv }, key, byPin.wrapped));
  } catch {
    return null;
  }
}

/** Return the data key, or null where the PIN is another one. */
export async function openedVault(byPin, pin) {
  const raw = await rawKey(byPin, pin);
  return raw && dataKey(raw);
}

/** Return the wrapping by a new PIN, or null where the old one is another. */
export async function rewrapped(byPin, oldPin, newPin) {
  const raw = await rawKey(byPin, oldPin);
  return raw && wrappedByPin(raw, newPin, byPin.iterations);
}

/** Return what stands of the tries after a wrong one. `tries`: {wrong, until, isClosed}; `waits`: minutes. */
export function afterWrongTry(tries, now, waits) {
  const wrong = (tries?.wrong ?? 0) + 1;
  if (wrong % TRIES !== 0) return { wrong, until: 0, isClosed: false };
  const minutes = waits[wrong / TRIES - 1];
  return { wrong, until: minutes === undefined ? 0 : now + minutes * 60_000, isClosed: minutes === undefined };
}

/** Seal bytes as the office opens them too: AES-GCM, 12 bytes iv, nothing beside. */
export async function sealBytes(key, bytes) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

export const openBytes = (key, { iv, data }) => crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data);

export const seal = (key, value) => sealBytes(key, text.encode(JSON.stringify(value)));

export const open = async (key, sealed) => JSON.parse(plain.decode(await openBytes(key, sealed)));
