"use strict";
// The page works as plain anchors. With this script a passage opens beside the dossier (a sheet on phones), one report at a time.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const wide = window.matchMedia("(min-width: 64.0625em)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let marks = [];
  let opener = null;
  root.classList.add("js");
  all("[data-theme-toggle], [data-print], .pick, [data-close], .filter").forEach(element => { element.hidden = false; });

  // Several stories: one at a time, or the index.
  const stories = all("[data-story]");
  const storyOf = element => element.closest("[data-story]");
  function showStory(story) {
    stories.forEach(other => other.classList.toggle("shown", other === story || stories.length === 1));
  }

  function unmark() {
    marks.forEach(mark => { mark.replaceWith(...mark.childNodes); });
    marks = [];
    all("a.current").forEach(link => link.classList.remove("current"));
  }

  function showArticle(article) {
    const story = storyOf(article);
    all("[data-article]", story).forEach(other => { other.hidden = other !== article; });
    const pick = story.querySelector("[data-pick]");
    if (pick) { pick.value = article.id; }
    return story.querySelector("[data-reader]");
  }

  function open(target, link) {
    const article = target.closest("[data-article]");
    if (!article) { return false; }
    unmark();
    const reader = showArticle(article);
    const articles = reader.querySelector(".articles");
    reader.classList.add("open");
    if (target === article) {
      articles.scrollTop = 0;
    } else {
      for (const piece of [target, ...all(`[data-of="${target.id}"]`, article)]) {
        const mark = document.createElement("mark");
        mark.append(...piece.childNodes);
        piece.append(mark);
        marks.push(mark);
      }
      const box = articles.getBoundingClientRect();
      const at = target.getClientRects()[0] || target.getBoundingClientRect();
      articles.scrollTo({ top: articles.scrollTop + at.top - box.top - box.height / 3, behavior: still.matches ? "auto" : "smooth" });
    }
    opener = link || opener;
    const back = reader.querySelector("[data-back]");
    if (link) {
      link.classList.add("current");
      back.hidden = false;
    }
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    return true;
  }

  function close(reader) {
    reader.classList.remove("open");
    if (opener) {
      opener.focus({ preventScroll: wide.matches });
      opener.scrollIntoView({ block: "nearest" });
      reader.querySelector("[data-back]").hidden = true;
    }
  }

  // Opens what the address names; the browser has gone there already when it is no passage.
  function go(link) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const story = target && storyOf(target);
    showStory(story || (stories.length === 1 ? stories[0] : null));
    if (target && story && !open(target, link)) {
      unfold(target);
      target.scrollIntoView();
    } else if (target && !story) {
      target.scrollIntoView();
    }
  }

  function unfold(element) {
    for (let details = element.closest("details"); details; details = details.parentElement.closest("details")) { details.open = true; }
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      const target = document.getElementById(link.hash.slice(1));
      if (target && target.closest("[data-article]")) {
        event.preventDefault();
        if (location.hash !== link.hash) { history.pushState(null, "", link.hash); }
        open(target, link.closest("main") ? link : null);
      } else if (target && link.classList.contains("back")) {
        unfold(target);
        if (!wide.matches) { link.closest("[data-reader]").classList.remove("open"); }
      } else if (link.classList.contains("up")) {
        close(link.closest("[data-reader]"));
      }
      return;
    }
    const button = event.target.closest("[data-back], [data-close]");
    if (button) { close(button.closest("[data-reader]")); return; }
    // From the text back: the item that rests on these words.
    const piece = event.target.closest(".text [id], .text [data-of]");
    if (piece && getSelection().isCollapsed) {
      for (let at = piece; at && at.closest(".text"); at = at.parentElement) {
        const id = at.id || at.dataset.of;
        const item = id && storyOf(at).querySelector(`main section:not(.glance) a.cite[href="#${id}"]:not(.nth)`);
        if (item) {
          unmark();
          unfold(item);
          item.classList.add("current");
          if (wide.matches) { item.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" }); }
          break;
        }
      }
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { all("[data-reader].open").forEach(close); }
  });
  document.addEventListener("change", event => {
    if (event.target.matches("[data-pick]")) {
      const article = document.getElementById(event.target.value);
      unmark();
      showArticle(article).querySelector(".articles").scrollTop = 0;
    }
  });
  window.addEventListener("hashchange", () => go(null));
  window.addEventListener("popstate", () => go(null));

  // Statements that hold the words typed.
  document.addEventListener("input", event => {
    if (!event.target.matches("[data-filter]")) { return; }
    const words = event.target.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const section = event.target.closest("section");
    let found = 0;
    for (const group of all("details.speaker", section)) {
      const name = group.querySelector("summary").textContent;
      let any = false;
      for (const item of all(".statement", group)) {
        const text = `${name} ${item.textContent}`.toLocaleLowerCase();
        item.hidden = !words.every(word => text.includes(word));
        if (!item.hidden) { any = true; found++; }
      }
      group.hidden = !any;
      if (words.length) { group.open = any; all("details", group).forEach(inner => { inner.open = true; }); }
    }
    section.querySelector("output").textContent = words.length ? `${found} found` : "";
  });

  // Light and dark: the system's choice until the reader makes one.
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
  const name = () => all("[data-theme-toggle]").forEach(button => { button.textContent = isDark() ? "Light" : "Dark"; });
  all("[data-theme-toggle]").forEach(button => button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    name();
  }));
  dark.addEventListener("change", name);
  name();

  // Paper: all that is folded, where the reader chose it.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    unmark();
    if (document.querySelector("[data-print-all]:checked")) {
      folded = all("details:not([open]):not(.paper)");
      folded.forEach(details => { details.open = true; });
    }
  });
  window.addEventListener("afterprint", () => {
    folded.forEach(details => { details.open = false; });
    folded = [];
  });
  all("[data-print]").forEach(button => button.addEventListener("click", () => {
    button.closest("details").open = false;
    window.print();
  }));

  stories.forEach(story => { const first = story.querySelector("[data-article]"); if (first) { showArticle(first); } });
  if (location.hash) { go(null); } else { showStory(null); }
  // Only what the reader does moves: the sheet is in its place before the page is first seen.
  requestAnimationFrame(() => requestAnimationFrame(() => root.classList.add("settled")));
  // The browser has scrolled the whole page to the passage: back to the top, the passage stands beside it.
  window.addEventListener("load", () => {
    if (marks.length) { requestAnimationFrame(() => { window.scrollTo(0, 0); go(null); }); }
  });
})();
