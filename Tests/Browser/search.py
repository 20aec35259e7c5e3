#!/usr/bin/env python3
"""Searches a built site in Chromium as people do, and holds every list of results against the index.

  search.py SITE

Needs playwright and axe_run.py of ../shared/accessibility in PYTHONPATH (.ci/browser sees to both).
The page is opened from file:// and from a server with a strict content security policy.
Exit status: 0 all is well, 1 something is not.
"""
import functools, hashlib, http.server, json, os, pathlib, re, sys, threading

import axe_run
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).parent
PAGE = "pages/index.html"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"

# Ways of writing the same words: each row must give the same pages.
SAME = [
    ["オンライン", "ｵﾝﾗｲﾝ", "おんらいん", "オン・ライン"],
    ["データ", "ﾃﾞｰﾀ", "テ\u3099ータ", "デ－タ", "でーた"],
    ["DX", "ＤＸ", "dx", "ｄｘ"],
    ["情報化 推進", "情報化　推進", " 情報化　推進　情報化"],
    ["区民", "區民"],
]
# All of these are held against a search through every text of the index.
QUERIES = [
    "公開", "オープンデータ", "ＩＣＴ", "大田区", "おおたく", "行政手続", "手", "の", "7", "2024", "x", "令和6年度",
    "情報システム", "課", "台東区 施策", "大田区 公開 件", "てつづき", "ﾏｲﾅﾝﾊﾞｰ", "施策6", "Wi-Fi",
    "じょうほうかすいしんけいかく", "テーマ", "セキュリティ", "（件）", "デジタル　人材",
]

failures = []


def expect(is_so, what):
    if not is_so:
        failures.append(what)
        print("FAIL", what)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site with a policy under which nothing inline and nothing foreign works."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


def serve(site):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=site))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


def data(site, name):
    """What a file of the index hands over."""
    text = (site / "assets/search" / name).read_text("utf-8")
    return json.loads(re.fullmatch(r'shirubeSearch\.take\("[^"]+", (.*)\);\n', text, re.S)[1])


def all_pages(site):
    """Every page of the index with the texts by which it is found."""
    index = data(site, "index.js")
    sections = [s for s in index["sections"] for _ in range(s["pages"])]
    pages = []
    for number, section in enumerate(sections):
        if number % index["pagesPerFile"] == 0:
            file = data(site, f"pages-{number // index['pagesPerFile']}.js")
        address, title, kind, departments, words, *reading = \
            file["pages"][number % index["pagesPerFile"]]
        shared = file["shared"]
        path = address[1:] if address[0] == "/" else section["folder"] + address
        fields = [[title], shared[departments].split("\n"),
                  [shared[kind], *shared[words].split("\n"), *reading],
                  [section["title"], *section["words"]]]
        pages.append((path, fields))
    return pages


class Search:
    """The search in one browser page."""

    def __init__(self, page, base):
        self.page, self.base = page, base
        self.field = page.get_by_role("searchbox", name="ページを探す")
        self.status = page.locator("#search-status")
        self.requests, self.errors = [], []
        page.on("request", lambda r: self.requests.append(r.url))
        page.on("pageerror", lambda e: self.errors.append(str(e)))
        page.on("console", lambda m: self.errors.append(m.text) if m.type == "error" else None)

    def open(self, hash=""):
        self.page.goto("about:blank")
        self.page.goto(self.base + PAGE + hash)

    def settle(self, query):
        self.page.wait_for_function(
            "q => document.getElementById('search-status').textContent.startsWith(`「${q}」`)",
            arg=query)

    def ask(self, query):
        self.field.fill(query)
        self.field.press("Enter")
        self.settle(query.strip())
        return self.results()

    def results(self):
        """Addresses of all results, every further page of them opened."""
        more = self.page.locator("#search-results button")
        while more.count() and more.is_visible():
            before = self.page.locator("#search-results li").count()
            more.evaluate("button => button.click()")
            self.page.wait_for_function(
                "n => document.querySelectorAll('#search-results li').length > n", arg=before)
        links = self.page.locator("#search-results li > p:first-child > a")
        return [l[len(self.base):] for l in links.evaluate_all("all => all.map(a => a.href)")]


def check_answers(search, site, queries):
    """Every list is complete, in order, and leads to files; the message tells how long it is."""
    pages = all_pages(site)
    texts = sorted({text for _, fields in pages for field in fields for text in field})
    folded = dict(zip(texts, search.page.evaluate("all => all.map(shirubeSearch.fold)", texts)))

    def weight(fields, words):
        """How far down a page stands, as search.js has it; None where a word is nowhere."""
        places = [next((n for n, field in enumerate(fields) if any(w in folded[t] for t in field)),
                       None) for w in words]
        title, whole = folded[fields[0][0]], "".join(words)
        return None if None in places else (
            3 * sum(places) + (0 if title == whole else 1 if whole in title else 2))

    for query in queries:
        words = [w for w in search.page.evaluate(
            "q => q.split(/\\s+/).map(shirubeSearch.fold)", query) if w]
        weights = [(weight(fields, words), number) for number, (_, fields) in enumerate(pages)]
        wanted = [pages[number][0] for w, number in sorted(p for p in weights if p[0] is not None)]
        found = search.ask(query)
        told = search.status.inner_text()
        if not wanted:
            expect(told.startswith(f"「{query}」を含むページはありません。"), f"{query}: {told}")
            continue
        expect(told == f"「{query}」を含むページが{len(wanted):,}件あります。", f"{query}: {told}")
        expect(found == wanted, f"{query}: {len(found)} results for {len(wanted)} pages, or out of order")
        for path in found:
            expect((site / path.split("#")[0]).is_file(), f"{query}: {path} is not there")
        marks = search.page.locator("#search-results li").evaluate_all(
            "all => all.filter(li => !li.querySelector('mark')).length")
        expect(marks == 0, f"{query}: {marks} results do not show what was found")


def check_writing(search):
    """Each way of writing some words gives the same pages in the same order."""
    for row in SAME:
        lists = [search.ask(way) for way in row]
        expect(lists[0] and all(l == lists[0] for l in lists), f"not the same: {row}")


def check_near(search):
    search.ask("オンライン手続きの拡大化")
    expect("似た言葉を含むページ" in search.status.inner_text(), search.status.inner_text())
    expect(search.page.locator("#search-results li").count() > 0, "nothing near")
    search.ask("ぬるぽがっ")
    expect("別の言い方" in search.status.inner_text(), search.status.inner_text())
    expect(search.page.locator("#search-results li").count() == 0, "results for nonsense")
    search.ask('<img src=x onerror="document.title=1">')
    expect(search.page.locator("main img").count() == 0, "a query became markup")
    search.field.fill("％！")
    search.field.press("Enter")
    search.page.wait_for_function(
        "() => document.getElementById('search-status').textContent.includes('記号だけ')")


def check_keyboard(search):
    """Tab reaches field, button and results in this order; Enter stays, Escape clears."""
    page = search.page
    focused = lambda: page.evaluate(
        "() => document.activeElement.id || document.activeElement.textContent.trim()")
    search.open()
    search.field.focus()
    page.keyboard.type("公開")
    search.settle("公開")
    expect(focused() == "search-words", "typing keeps the focus")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    expect(focused() == "search-words", f"Enter moved the focus to {focused()}")
    page.keyboard.press("Tab")
    expect(focused() == "検索", f"after the field: {focused()}")
    page.keyboard.press("Tab")
    first = page.locator("#search-results a").first
    expect(focused() == first.inner_text().strip(), f"after the button: {focused()}")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: PAGE not in url)
    page.go_back()
    search.settle("公開")
    expect(search.field.input_value() == "公開", "going back brings the query")
    search.field.focus()
    page.keyboard.press("Escape")
    page.wait_for_function("() => !document.getElementById('search-status').textContent")
    expect(search.field.input_value() == "" and focused() == "search-words", "Escape clears")
    expect(page.locator("#search-results li").count() == 0, "Escape takes the results away")
    expect("#q=" not in page.url, "Escape clears the address")
    search.field.fill("区")
    search.settle("区")
    more = page.locator("#search-results button")
    expect(more.inner_text().startswith("次の20件を表示（残り"), more.inner_text())
    more.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelectorAll('#search-results li').length === 40")
    expect(page.evaluate(
        "() => [...document.querySelectorAll('#search-results li')]"
        ".findIndex(li => li.contains(document.activeElement))") == 20, "focus on the 21st result")


def check_conversion(search):
    """While kana are being converted nothing is searched; what was chosen is."""
    search.open()
    search.field.focus()
    session = search.page.context.new_cdp_session(search.page)
    for text in ["k", "こ", "こうか", "こうかい", "公開"]:
        session.send("Input.imeSetComposition",
                     {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
        search.page.wait_for_timeout(300)
        expect(search.status.inner_text() == "", f"searched while converting: {text}")
    session.send("Input.insertText", {"text": "公開"})
    search.settle("公開")
    expect(search.field.input_value() == "公開", search.field.input_value())


def check_address(search):
    search.open()
    search.ask("オープンデータ")
    address = search.page.url
    expect("#q=" in address, address)
    search.open(address[address.index("#"):])
    search.settle("オープンデータ")
    expect(search.field.input_value() == "オープンデータ", "the query of the address")
    search.page.evaluate("() => { location.hash = '#q=' + encodeURIComponent('公開'); }")
    search.settle("公開")
    search.open("#q=%E5%85")
    search.page.wait_for_timeout(200)
    expect(search.status.inner_text() == "", "a damaged address")


def check_tree(search):
    """What a screen reader is told."""
    search.open()
    tree = search.page.locator("main").aria_snapshot()
    for part in ["- search:", '- searchbox "ページを探す"', '- button "検索"', "- status"]:
        expect(part in tree, f"not in the tree: {part}")
    search.ask("公開")
    tree = search.page.locator("main").aria_snapshot()
    for part in ["- status: 「公開」を含むページが", '- list "検索結果"', "- mark"]:
        expect(part in tree, f"not in the tree: {part}")
    expect(search.field.evaluate("e => document.getElementById(e.getAttribute('aria-describedby'))"
                                 ".textContent.includes('読み')"), "the field is described")


def check_axe(browser, base):
    source = open(axe_run.find_axe(), encoding="utf-8").read()
    for name, mode in axe_run.MODES.items():
        page = browser.new_context(
            viewport={"width": mode["w"], "height": mode["h"]}, color_scheme=mode["scheme"],
            forced_colors=mode["forced"], reduced_motion="reduce").new_page()
        search = Search(page, base)
        search.open("#q=" + "情報")
        search.settle("情報")
        found = axe_run.run_axe(page, source, axe_run.axe_opts(axe_run.TAGS))["violations"]
        expect(not found, f"axe {name}: {[(v['id'], len(v['nodes'])) for v in found]}")
        wide = page.evaluate(axe_run.OVER)
        expect(not wide["overflow"], f"{name}: wider than the window: {wide['elements']}")


def check_without_script(browser, base):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(base + PAGE)
    expect(not page.locator("#search").is_visible(), "a field that does nothing")
    expect(page.get_by_text("ページ内で検索").is_visible(), "how to search without a script")


def check_folding(page):
    """The script of the page folds letters as the Swift does (Tests/SearchIndexTests)."""
    lines = page.evaluate(
        f"() => {{ {(HERE / 'fold.js').read_text('utf-8').replace('process.', 'globalThis.process.')}"
        "\nreturn foldingLines(shirubeSearch.fold); }")
    digest = hashlib.sha256(lines.encode("utf-8")).hexdigest()
    expect(digest == (HERE / "folding.sha256").read_text().strip(), f"folding: {digest}")


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    served = serve(str(site))
    with sync_playwright() as playwright:
        browser = axe_run.launch(playwright)
        for base in [site.as_uri() + "/", served]:
            page = browser.new_context().new_page()
            page.set_default_timeout(15000)
            search = Search(page, base)
            search.open()
            # From the server a few are enough: what differs is how the files arrive.
            check_answers(search, site, QUERIES if base.startswith("file:") else QUERIES[:4])
            check_writing(search)
            check_near(search)
            check_keyboard(search)
            check_conversion(search)
            check_address(search)
            check_tree(search)
            check_without_script(browser, base)
            expect(not search.errors, f"{base}: {search.errors[:3]}")
            foreign = [u for u in search.requests if not u.startswith((base, "about:"))]
            expect(not foreign, f"{base}: {foreign[:3]}")
        check_axe(browser, site.as_uri() + "/")
        page = browser.new_context().new_page()
        page.goto(site.as_uri() + "/" + PAGE)
        check_folding(page)
        browser.close()
    sizes = [f.stat().st_size for f in (site / "assets/search").iterdir()]
    script = (site / "assets/search.js").stat().st_size
    expect(script < 20_000, f"assets/search.js has {script} bytes")
    print(f"search: {len(all_pages(site))} pages, an index of {sum(sizes):,} bytes in {len(sizes)} files, "
          f"a script of {script:,} bytes; {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
