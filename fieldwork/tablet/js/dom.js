// Building the page: text only, so that whatever stands in the data can never become markup.

/** Return an element: `h("button.primary", {onclick}, "保存")`. Properties starting with "on" are listeners. */
export function h(kind, properties = {}, ...children) {
  const [tag, ...classes] = kind.split(".");
  const made = document.createElement(tag || "div");
  if (classes.length) made.className = classes.join(" ");
  for (const [name, value] of Object.entries(properties)) put(made, name, value);
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

function put(made, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
  else if (name in made && !name.startsWith("aria")) made[name] = value;
  else made.setAttribute(name, value === true ? "" : value);
}

/** Replace what an element holds. */
export function fill(place, ...children) {
  place.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return place;
}

export const button = (words, onclick, kind = "") =>
  h(`button${kind ? "." + kind.split(" ").join(".") : ""}`, { type: "button", onclick }, words);

/** Large buttons of which one is chosen; `onchoose` gets its code. A second tap takes back what may stay open. */
export function choices(name, options, chosen, onchoose, { label = "", isRequired = false } = {}) {
  const group = h("div.choices", { role: "group", "aria-label": label || name, "data-field": name });
  const paint = (code) => {
    for (const each of group.children) each.setAttribute("aria-pressed", String(each.dataset.code === String(code)));
  };
  let now = chosen ?? null;
  for (const [code, words] of options) {
    const one = button(words, () => {
      now = now === code && !isRequired ? null : code;
      paint(now);
      onchoose(now);
    }, "choice");
    one.dataset.code = code;
    group.append(one);
  }
  paint(now);
  return group;
}

/** A list of sentences about what is wrong (`kind` "error") or looks odd ("warning"); empty: nothing. */
export function sentences(found, kind = "error") {
  return found.length ? h(`div.notice.${kind}`, { role: kind === "error" ? "alert" : "status" }, found.map((text) => h("p", {}, text))) : null;
}

/** Ask before something that cannot be undone; resolve to whether it was wanted. */
export function ask(title, text, yes, no = "取消") {
  return new Promise((resolve) => {
    const close = (answer) => () => { box.close(); box.remove(); resolve(answer); };
    const box = h("dialog", { "aria-label": title, oncancel: close(false) },
      h("h2", {}, title), h("p", {}, text),
      h("div.actions", {}, button(no, close(false)), button(yes, close(true), "primary")));
    document.body.append(box);
    box.showModal();
  });
}

/** Say something for a few seconds, above the tabs. */
export function tell(text, kind = "done") {
  const place = document.getElementById("told");
  const said = h(`p.${kind}`, {}, text);
  place.append(said);
  setTimeout(() => said.remove(), kind === "done" ? 3000 : 8000);
}
