/* Shirube: search over the pages of this site, on top of the list of all pages.

   No dependency, no request to anyone else, nothing sent anywhere: the index lies beside this file
   (search/index.js, pages-N.js, grams-N.js) and is loaded piece by piece, as scripts: pages of
   file:// may not fetch data. What is typed never leaves the browser.

   Order: letters, index, finding, showing. The Swift target SearchIndex writes the index and folds
   texts in the same way; a test compares the two letter by letter. */
(() => {
  "use strict";

  // ---- Letters: texts in the form in which they are compared.

  const OLD =
    "亞佛來假傳價儉兒內兩區國圍圓圖團壯壽學實專將對嶋嶌嶽巖廣廳彌從德應惠惡戰拂拔擔擴攝收敎數" +
    "斷晝曉曾會條榮槇樂檢櫻權步歷殘每氣淸渴渕溫滿潛澁澤濟濱瀧瀨灣燒爭爲狀獨獻產畫當發盡眞硏" +
    "祿禮稅稻穗竝絲經綠緖緣縣縱總繩繪繼續缺聲與舍舊舘莊萬薰藏藝藥蟲處號裝覺覽觀證譯讀變豐賣" +
    "輕轉辨遞遲邉邊鄕醫釋錄鐵鑛關陷隱雜靈靜顯飮驗驛體髙鬪鷄鹽麥黃黑黨點齊齋齒齡龍龜廐冨峯單" +
    "嚴桒檜礒栁\uF9DC\uFA10\uFA11\uFA12\uFA16\uFA17\uFA18\uFA19\uFA1A\uFA1B" +
    "\uFA1C\uFA1D\uFA1E\uFA22\uFA25\uFA26\uFA2A\uFA2B\uFA2C\uFA2D\u{20BB7}";
  const NEW =
    "亜仏来仮伝価倹児内両区国囲円図団壮寿学実専将対島島岳巌広庁弥従徳応恵悪戦払抜担拡摂収教数" +
    "断昼暁曽会条栄槙楽検桜権歩歴残毎気清渇淵温満潜渋沢済浜滝瀬湾焼争為状独献産画当発尽真研" +
    "禄礼税稲穂並糸経緑緒縁県縦総縄絵継続欠声与舎旧館荘万薫蔵芸薬虫処号装覚覧観証訳読変豊売" +
    "軽転弁逓遅辺辺郷医釈録鉄鉱関陥隠雑霊静顕飲験駅体高闘鶏塩麦黄黒党点斉斎歯齢竜亀厩富峰単" +
    "厳桑桧磯柳隆塚崎晴猪益礼神祥福靖精羽諸逸都飯飼館鶴吉";
  const KANJI = new Map(Array.from(OLD, (old, at) => [old, Array.from(NEW)[at]]));

  // The wide forms of U+FF61 to U+FF9D.
  const WIDE = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
  // Kana that can have a sound mark, and what they become: が of か, ぱ of は.
  const pairs = (kana) => new Map(kana.match(/../g).map(([plain, marked]) => [plain, marked]));
  const VOICED = pairs(
    "うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞ" +
    "ウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボヽヾ" +
    "ワヷヰヸヱヹヲヺ");
  const SEMIVOICED = pairs("はぱひぴふぷへぺほぽハパヒピフプヘペホポ");

  const LONG = "ー";
  const isLong = (letter) => /[ー\u2010-\u2015\u2212\uFF0D]/.test(letter);
  const isKana = (letter) => /[\u3041-\u30FA]/.test(letter);
  const LEFT_OUT = new RegExp(
    "[\\u0000-\\u00BF\\u00D7\\u00F7\\u02B0-\\u036F\\u2000-\\u2BFF\\u2E00-\\u2E7F\\u2FF0-\\u3004" +
    "\\u3008-\\u3040\\u3097-\\u309C\\u30A0\\u30FB\\u31C0-\\u31EF\\u3200-\\u33FF\\u{D800}-\\u{F8FF}" +
    "\\uFE00-\\uFE6F\\uFF00-\\uFFFF\\u{1F000}-\\u{1FAFF}\\u{E0000}-\\u{10FFFF}]", "u");

  /** Full-width letters and digits, and half-width kana, in their usual width. */
  function usualWidth(letter) {
    const code = letter.codePointAt(0);
    if (code >= 0xFF61 && code <= 0xFF9D) return WIDE[code - 0xFF61];
    const narrow = String.fromCharCode(code - 0xFEE0);
    return code >= 0xFF10 && code <= 0xFF5A && /[0-9A-Za-z]/.test(narrow) ? narrow : letter;
  }

  /** What a letter is compared as; nothing for what is no letter and no digit. */
  function foldedLetter(letter) {
    const code = letter.codePointAt(0);
    const shifted = (steps) => String.fromCharCode(code + steps);
    if (/[0-9a-z]/.test(letter)) return letter;
    if (/[A-ZÀ-ÖØ-ÞΑ-ΡΣ-ΫА-Я]/.test(letter)) return shifted(0x20);
    if (/[Ѐ-Џ]/.test(letter)) return shifted(0x50);
    if (code >= 0x30A1 && code <= 0x30F6) return foldedLetter(shifted(-0x60));
    if (code === 0x30FD || code === 0x30FE) return shifted(-0x60);
    if (/[ぁぃぅぇぉ]/.test(letter)) return shifted(1);
    if (letter === "ゖ") return "け";
    return LEFT_OUT.test(letter) ? "" : KANJI.get(letter) || letter;
  }

  /** The folded letters of a text, each with its place in the text. */
  function foldedLetters(text) {
    const usual = [];
    let at = 0;
    for (const written of text) {
      const end = at + written.length;
      const last = usual[usual.length - 1];
      const marked = last && (/[\u3099ﾞ]/.test(written) ? VOICED.get(last.letter)
        : /[\u309Aﾟ]/.test(written) ? SEMIVOICED.get(last.letter) : undefined);
      if (marked) Object.assign(last, { letter: marked, end });
      else usual.push({ letter: usualWidth(written), start: at, end });
      at = end;
    }
    const folded = [];
    let long = null;
    for (const { letter, start, end } of usual) {
      const last = folded[folded.length - 1];
      if (isLong(letter)) {
        if (!long && last && isKana(last.letter)) long = { letter: LONG, start, end };
        continue;
      }
      const kept = foldedLetter(letter);
      if (!kept) continue;
      if (long && isKana(kept)) folded.push(long);
      else if (long) last.end = long.end;
      long = null;
      folded.push({ letter: kept, start, end });
    }
    if (long) folded[folded.length - 1].end = long.end;
    return folded;
  }

  const fold = (text) => foldedLetters(text).map(({ letter }) => letter).join("");

  /** The words of a query, folded, each once. */
  const wordsOf = (query) => [...new Set(query.split(/\s+/).map(fold))].filter((word) => word);

  // ---- Index: its files, each loaded once, when it is first needed.

  const script = document.currentScript;
  const root = new URL("..", script.src);
  const loading = new Map();
  const arrived = new Map();
  globalThis.shirubeSearch = { take: (name, data) => arrived.set(name, data), fold };

  /** The data of a file, as `read` understands it. */
  function load(name, stamp = "", read = (data) => data) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.src = new URL(`search/${name}.js${stamp}`, script.src).href;
        element.onload = () => resolve(read(arrived.get(name)));
        element.onerror = () => {
          loading.delete(name);
          element.remove();
          reject(new Error(`${name} cannot be loaded`));
        };
        document.head.append(element);
      }));
    }
    return loading.get(name);
  }

  /** The index and the first page of each section; the stamp in the address of this script keeps
      browsers from an earlier one. */
  const overview = () => load("index", new URL(script.src).search, (index) => {
    let first = 0;
    for (const section of index.sections) {
      section.first = first;
      first += section.pages;
    }
    return index;
  });

  /** The grams that begin with a letter, with their places as they are written. */
  async function gramsFrom(letter) {
    const index = await overview();
    const number = (Math.imul(letter.codePointAt(0), 0x9E3779B1) >>> 8) % index.gramFiles;
    return load(`grams-${number}`, `?${index.stamp}`, (text) => {
      const turns = text.split(" ");
      const grams = new Map();
      for (let at = 0; at < turns.length; at += 2) grams.set(turns[at], turns[at + 1]);
      return grams;
    });
  }

  const DIGITS = new Map(Array.from(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (digit, at) => [digit, at]));

  /** Fields, the weightiest first: title, department, further word, section. */
  const SECTION = 3;

  /** Adds the places of a gram: page by page the weightiest field that holds it. */
  function addPlaces(text, index, pages) {
    let page = 0, number = 0, shift = 0;
    const add = (at, field) => pages.set(at, Math.min(field, pages.has(at) ? pages.get(at) : field));
    for (const digit of text || "") {
      const bits = DIGITS.get(digit);
      number += (bits & 31) * 2 ** shift;
      shift += 5;
      if (bits & 32) continue;
      page += Math.floor(number / 4);
      const field = number % 4;
      if (field < SECTION) add(page, field);
      else {
        const section = sectionOf(page, index);
        for (let at = page; at < page + section.pages; at += 1) add(at, SECTION);
      }
      number = shift = 0;
    }
    return pages;
  }

  const sectionOf = (page, index) =>
    index.sections.find(({ first, pages }) => page < first + pages);

  /** What is told of a page. */
  async function pageAt(number) {
    const index = await overview();
    const file = Math.floor(number / index.pagesPerFile);
    const { shared, pages } = await load(`pages-${file}`, `?${index.stamp}`);
    const [address, title, kind, departments, words, reading] = pages[number % index.pagesPerFile];
    const section = sectionOf(number, index);
    const lines = (at) => shared[at].split("\n").filter((line) => line);
    return {
      link: new URL(address[0] === "/" ? address.slice(1) : section.folder + address, root).href,
      title, kind: shared[kind], plan: section.title,
      fields: [
        [title], lines(departments),
        [...(reading ? [reading] : []), shared[kind], ...lines(words)],
        [section.title, ...section.words],
      ],
      departments: lines(departments), words: lines(words),
      readings: [...(reading ? [reading] : []), ...section.words],
    };
  }

  // ---- Finding.

  /** How many files of pages one query may load to look at the texts themselves. */
  const MOST_FILES = 12;

  /** The grams of a word: every two letters that stand side by side. */
  function gramsOf(word) {
    const letters = Array.from(word);
    return letters.slice(1).map((letter, at) => letters[at] + letter);
  }

  async function placesOf(gram) {
    const index = await overview();
    return addPlaces((await gramsFrom(Array.from(gram)[0])).get(gram), index, new Map());
  }

  /** The pages that have a word or its letters, with the field that holds them. */
  async function pagesWith(word) {
    if (Array.from(word).length === 1) {
      const index = await overview();
      const pages = new Map();
      for (const [gram, places] of await gramsFrom(word)) {
        if (gram.startsWith(word)) addPlaces(places, index, pages);
      }
      return pages;
    }
    const all = await Promise.all(gramsOf(word).map(placesOf));
    return all.reduce((pages, more) => inBoth(pages, more, Math.max));
  }

  function inBoth(pages, others, join) {
    const both = new Map();
    for (const [page, weight] of pages) {
      if (others.has(page)) both.set(page, join(weight, others.get(page)));
    }
    return both;
  }

  /** By weight; pages of one weight as they stand in the plans. */
  const inOrder = (pages) =>
    [...pages].sort(([page, weight], [other, more]) => weight - more || page - other)
      .map(([page]) => page);

  /** The pages that have every word: those in whose title it stands first, then as in the plans. */
  async function find(words) {
    const each = await Promise.all(words.map(pagesWith));
    const rough = inOrder(each.reduce((pages, more) => inBoth(pages, more, (a, b) => a + b)));
    const { pagesPerFile } = await overview();
    const files = new Set();
    let checked = 0;
    while (checked < rough.length) {
      files.add(Math.floor(rough[checked] / pagesPerFile));
      if (files.size > MOST_FILES) break;
      checked += 1;
    }
    const weights = await Promise.all(rough.slice(0, checked).map(async (page) =>
      [page, weightOf(await pageAt(page), words)]));
    const sure = inOrder(weights.filter(([, weight]) => weight < Infinity));
    const rest = rough.slice(checked);
    const isLong = words.some((word) => Array.from(word).length > 2);
    return { pages: [...sure, ...rest], isExact: rest.length === 0 || !isLong };
  }

  /** How far down a page stands: by the fields that hold the words, then by its title. */
  function weightOf(page, words) {
    const fields = page.fields.map((texts) => texts.map(fold));
    let weight = 0;
    for (const word of words) {
      const field = fields.findIndex((texts) => texts.some((text) => text.includes(word)));
      if (field < 0) return Infinity;
      weight += field;
    }
    const title = fields[0][0];
    const whole = words.join("");
    const closeness = title === whole ? 0 : title.includes(whole) ? 1 : 2;
    return 3 * weight + closeness;
  }

  /** Where no page has the words: pages that have most of their letters side by side. */
  async function findNear(words) {
    // A number that is nearly another one is another one.
    const grams = [...new Set(words.filter((word) => !/^\d+$/.test(word)).flatMap(gramsOf))];
    if (grams.length < 3) return { pages: [], grams };
    const counts = new Map();
    for (const places of await Promise.all(grams.map(placesOf))) {
      for (const page of places.keys()) counts.set(page, (counts.get(page) || 0) - 1);
    }
    const near = [...counts].filter(([, count]) => -count >= grams.length * 0.6);
    return { pages: inOrder(near).slice(0, 10), grams };
  }

  // ---- Showing.

  const form = document.getElementById("search");
  if (!form) return;
  const field = form.querySelector("input");
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  const PAGES_AT_ONCE = 20;
  let turn = 0;
  let timer = 0;
  let shown = "";

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  }

  /** A text with the words in it marked, however they are written there. */
  function marked(text, words) {
    const letters = foldedLetters(text);
    const folded = letters.map(({ letter }) => letter);
    const hit = new Array(text.length).fill(false);
    for (const word of words) {
      const sought = Array.from(word);
      for (let at = 0; at + sought.length <= folded.length; at += 1) {
        if (!sought.every((letter, step) => folded[at + step] === letter)) continue;
        hit.fill(true, letters[at].start, letters[at + sought.length - 1].end);
      }
    }
    const parts = [];
    for (let at = 0; at < text.length;) {
      let end = at;
      while (end < text.length && hit[end] === hit[at]) end += 1;
      const part = text.slice(at, end);
      parts.push(hit[at] ? make("mark", "", part) : part);
      at = end;
    }
    return parts;
  }

  const holds = (text, words) => words.some((word) => fold(text).includes(word));

  function item(page, words) {
    const link = make("a", "", ...marked(page.title, words));
    link.href = page.link;
    const entry = make("li", "", make("p", "", link));
    const about = make("p", "about", ...marked(page.kind, words));
    if (page.plan && page.plan !== page.title) about.append("　", ...marked(page.plan, words));
    entry.append(about);
    // What a reader cannot see in the lines above is shown where it was found.
    const found = (label, texts) => {
      const some = texts.filter((text) => holds(text, words)).join("、");
      if (some) entry.append(make("p", "about", `${label}：`, ...marked(some, words)));
    };
    found("担当", page.departments);
    if (!holds(page.title + page.plan, words)) found("読み", page.readings);
    found("関連する言葉", page.words);
    return entry;
  }

  const count = (number) => number.toLocaleString("ja-JP");

  async function search() {
    clearTimeout(timer);
    const query = field.value.trim();
    if (query === shown) return;
    shown = query;
    turn += 1;
    const mine = turn;
    keepInAddress(query);
    if (!query) return show("", [], []);
    const words = wordsOf(query);
    if (words.length === 0) return show("文字か数字を入れてください。記号だけでは探せません。", [], []);
    try {
      const { pages, isExact } = await find(words);
      const near = pages.length > 0 ? null : await findNear(words);
      if (mine !== turn) return;
      const name = `「${query}」を含むページ`;
      if (pages.length > 0) {
        await show(`${name}が${isExact ? "" : "約"}${count(pages.length)}件あります。`, pages, words);
      } else if (near.pages.length > 0) {
        await show(
          `${name}はありません。似た言葉を含むページを${near.pages.length}件示します。`, near.pages,
          near.grams);
      } else {
        show(`${name}はありません。言葉を短くするか、別の言い方でお試しください。下の一覧からも探せます。`,
          [], []);
      }
    } catch {
      if (mine !== turn) return;
      shown = "";
      show("検索に使うデータを読み込めませんでした。下の一覧からお探しください。", [], []);
    }
  }

  /** Shows a message and the first pages of a list. */
  async function show(message, pages, words) {
    const mine = turn;
    const list = make("ol", "results");
    list.setAttribute("role", "list");
    list.setAttribute("aria-label", "検索結果");
    await extend(list, pages, words);
    if (mine !== turn) return;
    results.replaceChildren(...(pages.length > 0 ? [list] : []));
    if (pages.length > PAGES_AT_ONCE) results.append(more(list, pages, words));
    status.textContent = message;
  }

  async function extend(list, pages, words) {
    const start = list.children.length;
    const next = await Promise.all(pages.slice(start, start + PAGES_AT_ONCE).map(pageAt));
    list.append(...next.map((page) => item(page, words)));
  }

  /** A button that shows further pages and leads the keyboard there. */
  function more(list, pages, words) {
    const button = make("button", "download");
    button.type = "button";
    const name = () => {
      const left = pages.length - list.children.length;
      button.textContent = `次の${Math.min(left, PAGES_AT_ONCE)}件を表示（残り${count(left)}件）`;
      if (left === 0) button.remove();
    };
    button.addEventListener("click", async () => {
      const start = list.children.length;
      await extend(list, pages, words);
      name();
      list.children[start].querySelector("a").focus();
    });
    name();
    return button;
  }

  // The query stands in the address, so that a list of results can be sent to somebody.
  function keepInAddress(query) {
    const hash = query ? `#q=${encodeURIComponent(query)}` : "#search";
    if (query || location.hash.startsWith("#q=")) history.replaceState(null, "", hash);
  }

  function takeFromAddress() {
    if (!location.hash.startsWith("#q=")) return;
    try {
      field.value = decodeURIComponent(location.hash.slice(3));
    } catch {
      return;
    }
    search();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  // While kana are being converted nothing is searched; what was chosen is.
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(search, 250);
  };
  field.addEventListener("input", (event) => {
    if (!event.isComposing) soon();
  });
  field.addEventListener("compositionend", soon);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    field.value = "";
    search();
  });
  addEventListener("hashchange", takeFromAddress);

  for (const element of document.querySelectorAll("[data-search]")) {
    element.hidden = element.dataset.search === "without-script";
  }
  takeFromAddress();
})();
