// Taps on the real buttons of the real page, one as soon as the one before has shown its effect.
(() => {
  const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

  async function until(found, what) {
    for (let n = 0; n < 2000; n += 1) {
      const seen = found();
      if (seen) return seen;
      await sleep(10);
    }
    throw new Error(`not seen: ${what}; ${document.querySelector("#screen")?.innerText.slice(0, 300)}`);
  }

  const buttons = (place) => [...document.querySelectorAll(`${place} button`)].filter((each) => !each.disabled && each.offsetParent);
  const tap = async (words, place = "body") => (await until(() => buttons(place).find((each) => each.textContent.startsWith(words)), words)).click();
  const title = (words) => until(() => document.querySelector("h1")?.textContent.startsWith(words), words);
  const choose = (name, words) => tap(words, `[data-name="${name}"]`);

  async function type(name, text) {
    const input = await until(() => document.querySelector(`[data-name="${name}"] input`), name);
    input.value = text;
    input.dispatchEvent(new Event("input"));
  }

  async function building() {
    await tap("加建筑物");
    await title("建筑物");
    await choose("building_type", "自建房");
    await type("n_floors", "3");
    await tap("保存", "#actions");
    await title("沿路线登记");
  }

  async function dwelling(number) {
    await tap("加住宅");
    await title("住宅");
    await choose("dwelling_type", "自建房");
    await choose("occupancy", number % 7 ? "有人居住" : "空宅");
    await type("address", `演示路 ${number} 号（合成）`);
    await tap("保存", "#actions");
    await title("沿路线登记");
  }

  window.zhuhuWork = {
    async list(nBuildings, perBuilding) {
      await tap("名录", "#screen");
      await tap("沿路线登记");
      await title("沿路线登记");
      for (let n = 0; n < nBuildings; n += 1) {
        await building();
        for (let each = 0; each < perBuilding; each += 1) await dwelling(n * perBuilding + each + 1);
      }
      await tap("返回");
    },

    async screen(door, area) {
      await title(area);
      await tap("摸底", "#screen");
      await until(() => buttons("#screen").some((each) => each.className === "card"), "cards");
      await tap(door, "#screen");
      await tap("摸底", "#actions");
      await title("摸底");
      await choose("outcome", "已完成");
      await choose("respondent", "户主或配偶");
      await choose("residence_type", "家庭户");
      await type("n_members", "4");
      await type("n_persons", "3");
      await type("income", "60000");
      await tap("保存", "#actions");
      await title("住宅");
      await tap("返回");
      await title(area);
    },
  };
})();
