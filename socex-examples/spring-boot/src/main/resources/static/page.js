"use strict";

const PAUSE = 200;
const SIGNS = { error: "✕", warning: "!", info: "i" };
const SEVERITIES = Object.keys(SIGNS);
const COUNTERPART = "↔";

const source = document.getElementById("source");
const editor = document.getElementById("editor");
const gutter = document.getElementById("gutter");
const numbers = document.getElementById("numbers");
const marks = document.getElementById("marks");
const profile = document.getElementById("profile");
const status = document.getElementById("status");
const list = document.getElementById("findings");

const rules = new Map();
const explained = new Set();
let findings = [];
let entries = [];
let timer;
let request = new AbortController();

function changed() {
  number();
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

function number() {
  const lines = source.value.split("\n").length;
  if (lines !== Number(numbers.dataset.lines)) {
    numbers.dataset.lines = lines;
    numbers.textContent = Array.from({ length: lines }, (_, i) => i + 1).join("\n");
  }
}

async function check() {
  request.abort();
  request = new AbortController();
  const { signal } = request;
  if (!source.value.trim()) {
    show([], "Nothing to check yet.");
    return;
  }
  try {
    const response = await fetch("validate?profile=" + profile.value, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: source.value,
      signal,
    });
    if (!response.ok) {
      show([], "The host could not check the document (status " + response.status + ").");
      return;
    }
    const report = await response.json();
    show(report.findings, summary(report));
  } catch (e) {
    if (!signal.aborted) {
      show([], "The host does not answer.");
    }
  }
}

function summary(report) {
  const counts = SEVERITIES.map((s) => report.counts[s] + " " + s + (report.counts[s] === 1 ? "" : "s"));
  return (
    (report.valid ? "The document is valid: " : "The document is invalid: ") +
    counts.join(", ") +
    (report.truncated ? ". The list shows the first " + report.findings.length + "." : ".")
  );
}

function show(found, text) {
  findings = found;
  if (status.textContent !== text) {
    status.textContent = text;
  }
  const names = new Names(source.value);
  entries = findings.map((finding) => entry(finding, names));
  list.replaceChildren(...groups().map(section));
  mark();
  follow();
}

/* Groups the findings by rule, errors first. */
function groups() {
  const byRule = new Map();
  findings.forEach((finding, i) => {
    const key = SEVERITIES.indexOf(finding.severity) + (finding.waived ? " waived " : " ") + finding.rule;
    byRule.set(key, [...(byRule.get(key) ?? []), i]);
  });
  return [...byRule.values()].sort((a, b) => rank(a) - rank(b));
}

function rank([first]) {
  return SEVERITIES.indexOf(findings[first].severity);
}

function section(indices) {
  const { rule, severity, waived } = findings[indices[0]];
  const made = element("section", "", severity);
  const heading = element("h3", "");
  heading.append(
    element("span", waived ? "waived" : severity, "severity"),
    " " + (rules.get(rule)?.title ?? "") + " ",
    element("code", rule)
  );
  const items = element("ol", "");
  items.append(...indices.map((i) => entries[i]));
  made.append(heading, ...explanation(rule), items);
  return made;
}

function explanation(rule) {
  const text = rules.get(rule)?.explanation;
  if (!text) {
    return [];
  }
  const details = element("details", "");
  details.append(element("summary", "What this means and what to do"), element("p", text));
  details.open = explained.has(rule);
  details.addEventListener("toggle", () => explained[details.open ? "add" : "delete"](rule));
  return [details];
}

function entry(finding, names) {
  const made = document.createElement("li");
  made.append(jump(finding, [element("span", names.message(finding)), place(finding, names)]));
  for (const related of finding.related ?? []) {
    if (related.line) {
      made.append(jump(related, [COUNTERPART + " ", place(related, names)], "related"));
    }
  }
  return made;
}

function jump(to, content, className = "") {
  const button = element("button", "", className);
  button.type = "button";
  button.append(...content);
  button.addEventListener("click", () => go(to));
  return button;
}

function place({ pointer, line, column }, names) {
  const name = names.of(pointer);
  return element("small", line ? "line " + line + ", column " + column + " · " + name : name);
}

/* Names the places of a document by titles and names instead of pointers and ids. */
class Names {
  #root;

  constructor(text) {
    try {
      this.#root = JSON.parse(text);
    } catch (e) {
      this.#root = undefined;
    }
  }

  of(pointer) {
    return pointer ? this.#parts(pointer).join(" · ") : "the whole document";
  }

  #parts(pointer) {
    const names = [];
    let words = [];
    let node = this.#root;
    let edition = node;
    let list = "";
    for (const step of pointer.slice(1).split("/").map(unescaped)) {
      node = node instanceof Object && Object.hasOwn(node, step) ? node[step] : undefined;
      if (/^\d+$/.test(step)) {
        edition = list === "editions" ? node : edition;
        names.push(Names.#entry(node, edition, list, Number(step) + 1));
        words = [];
      } else {
        list = step;
        words.push(step.replace(/[A-Z]/g, (letter) => " " + letter.toLowerCase()));
      }
    }
    return [...names, words.join(" ")].filter(Boolean);
  }

  /* Names an entry of a list, or what it refers to. Delegates only have numbers. */
  static #entry(entry, edition, list, number) {
    const speakers = list === "speakers" && Array.isArray(edition?.speakers) ? edition.speakers : [];
    const node = typeof entry === "string" ? speakers.find((speaker) => speaker?.id === entry) : entry;
    const title = list === "delegates" ? "" : node?.name ?? node?.title ?? node?.rule;
    return typeof title === "string" && title.trim() ? title : list.replace(/s$/, "") + " " + number;
  }

  /* Puts the title of a session or edition in place of its id, unless another word could be meant. */
  message({ message, facts, related }) {
    const id = facts?.session ?? facts?.edition;
    const parts = id ? message.split(new RegExp("(?<![a-z0-9-])" + id + "(?![a-z0-9-])")) : [];
    const counterpart = related?.[0]?.pointer ?? "";
    return parts.length === 2 && /\/(sessions|editions)\/\d+$/.test(counterpart)
      ? parts.join("“" + this.#parts(counterpart).at(-1) + "”")
      : message;
  }
}

function unescaped(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/* Shows one mark per line: the highest severity of its findings, or that it is a counterpart. */
function mark() {
  const worst = new Map();
  const texts = new Map();
  const note = (line, rank, text) => {
    if (line) {
      worst.set(line, Math.min(rank, worst.get(line) ?? rank));
      texts.set(line, [...(texts.get(line) ?? []), text]);
    }
  };
  for (const { line, severity, rule, message, related } of findings) {
    note(line, SEVERITIES.indexOf(severity), rule + ": " + message);
    related?.forEach((place) => note(place.line, SEVERITIES.length, rule + ": see line " + line));
  }
  marks.replaceChildren(
    ...Array.from(worst, ([line, rank]) => {
      const severity = SEVERITIES[rank] ?? "related";
      const sign = element("span", SIGNS[severity] ?? COUNTERPART, severity);
      sign.dataset.line = line;
      sign.title = texts.get(line).join("\n");
      sign.style.top = padding() + (line - 1) * lineHeight() + "px";
      return sign;
    })
  );
  gutter.scrollTop = source.scrollTop;
}

function lineHeight() {
  return parseFloat(getComputedStyle(source).lineHeight);
}

function padding() {
  return parseFloat(getComputedStyle(source).paddingTop);
}

function go({ line, column }) {
  if (!line) {
    return;
  }
  let start = 0;
  for (let i = 1; i < line; i++) {
    start = source.value.indexOf("\n", start) + 1;
  }
  source.focus();
  source.setSelectionRange(start + column - 1, start + column - 1);
  source.scrollTop = (line - 1) * lineHeight() - source.clientHeight / 2;
  source.scrollLeft = 0;
  follow();
}

/* Highlights the findings of which the line of the caret is a place or a counterpart. */
function follow() {
  const line = source.value.slice(0, source.selectionStart).split("\n").length;
  let first;
  findings.forEach((finding, i) => {
    const here = [finding, ...(finding.related ?? [])].some((place) => place.line === line);
    entries[i].classList.toggle("here", here);
    first ??= here ? entries[i] : undefined;
  });
  if (first && document.activeElement === source) {
    list.scrollTop = first.offsetTop - list.offsetTop;
  }
}

async function open(file) {
  if (file) {
    source.value = await file.text();
    source.setSelectionRange(0, 0);
    source.scrollTop = 0;
    changed();
  }
}

async function loadRules() {
  try {
    const response = await fetch("rules");
    for (const rule of (await response.json()).rules) {
      rules.set(rule.rule, rule);
    }
    show(findings, status.textContent);
  } catch (e) {
    // Without them, the findings have no titles and explanations.
  }
}

source.addEventListener("input", changed);
source.addEventListener("scroll", () => (gutter.scrollTop = source.scrollTop));
document.addEventListener("selectionchange", follow);
profile.addEventListener("change", check);
document.getElementById("options").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("file").addEventListener("change", (event) => open(event.target.files[0]));
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  editor.classList.add("over");
});
document.addEventListener("dragleave", () => editor.classList.remove("over"));
document.addEventListener("drop", (event) => {
  editor.classList.remove("over");
  const { files } = event.dataTransfer;
  if (files.length) {
    event.preventDefault();
    open(files[0]);
  }
});
changed();
loadRules();
