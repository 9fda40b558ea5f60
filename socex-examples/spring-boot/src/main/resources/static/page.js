"use strict";

const PAUSE = 200;
const SIGNS = { error: "✕", warning: "!", info: "i" };
const SEVERITIES = Object.keys(SIGNS);

const source = document.getElementById("source");
const editor = document.getElementById("editor");
const gutter = document.getElementById("gutter");
const numbers = document.getElementById("numbers");
const marks = document.getElementById("marks");
const profile = document.getElementById("profile");
const status = document.getElementById("status");
const list = document.getElementById("findings");

let findings = [];
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
  list.replaceChildren(...findings.map(item));
  mark();
  follow();
}

function item(finding) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(
    element("span", finding.waived ? "waived" : finding.severity, "severity"),
    " ",
    element("code", finding.rule),
    " ",
    element("span", finding.message),
    element("small", place(finding))
  );
  button.addEventListener("click", () => go(finding));
  const entry = document.createElement("li");
  entry.className = finding.severity;
  entry.append(button);
  return entry;
}

function place(finding) {
  const where = finding.pointer || "the whole document";
  return finding.line ? "line " + finding.line + ", column " + finding.column + " · " + where : where;
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/* Shows one mark per line: the highest severity of its findings. */
function mark() {
  const worst = new Map();
  for (const { line, severity } of findings) {
    const known = worst.has(line) ? SEVERITIES.indexOf(worst.get(line)) : SEVERITIES.length;
    if (line && SEVERITIES.indexOf(severity) < known) {
      worst.set(line, severity);
    }
  }
  marks.replaceChildren(
    ...Array.from(worst, ([line, severity]) => {
      const sign = element("span", SIGNS[severity], severity);
      sign.dataset.line = line;
      sign.title = findings.filter((f) => f.line === line).map((f) => f.rule + ": " + f.message).join("\n");
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

/* Highlights the findings on the line of the caret. */
function follow() {
  const line = source.value.slice(0, source.selectionStart).split("\n").length;
  let first;
  findings.forEach((finding, i) => {
    const here = finding.line === line;
    list.children[i].classList.toggle("here", here);
    first ??= here ? list.children[i] : undefined;
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
