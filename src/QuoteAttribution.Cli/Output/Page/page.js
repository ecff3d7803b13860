"use strict";
(() => {
  const note = document.getElementById("note");
  let shown = null;
  let leaving = 0;

  // What is known of a quotation, beside it, while the pointer or the focus is on one of its parts.
  function show(part) {
    clearTimeout(leaving);
    if (part === shown) {
      return;
    }

    hide();
    shown = part;
    const section = part.closest("section");
    const { quotation, within } = part.dataset;
    const entry = entryOf(section, quotation);
    note.className = entry.className;
    note.replaceChildren(...[...entry.children].map(child => child.cloneNode(true)));
    if (within) {
      const outer = document.createElement("p");
      outer.className = "outer";
      outer.textContent = "within a quotation of: " + entryOf(section, within).querySelector(".who").lastChild.textContent.trim();
      note.append(outer);
    }

    section.querySelectorAll(`.text [data-quotation="${quotation}"], .text [data-within="${quotation}"]`).forEach(one => one.classList.add("active"));
    part.setAttribute("aria-describedby", "note");
    note.hidden = false;
    place(part.getClientRects()[0]);
  }

  function hide() {
    clearTimeout(leaving);
    if (shown) {
      shown.removeAttribute("aria-describedby");
      shown.closest("section").querySelectorAll(".active").forEach(one => one.classList.remove("active"));
      shown = null;
      note.hidden = true;
    }
  }

  function entryOf(section, number) {
    return section.querySelector(`[data-note="${number}"]`);
  }

  // Above the first line of the part, below where there is no room, and never beyond the window.
  function place(line) {
    const margin = 8;
    const { width, height } = note.getBoundingClientRect();
    const left = Math.max(margin, Math.min(line.left, document.documentElement.clientWidth - width - margin));
    const top = line.top - height - margin < 0 ? line.bottom + margin : line.top - height - margin;
    note.style.left = `${left + scrollX}px`;
    note.style.top = `${top + scrollY}px`;
  }

  function partAt(target) {
    return target instanceof Element ? target.closest(".text [data-quotation]") : null;
  }

  // The note stays while the pointer is on its way to it.
  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      const focused = partAt(document.activeElement);
      if (focused) {
        show(focused);
      } else {
        hide();
      }
    }, 200);
  }

  document.addEventListener("pointerover", event => {
    const part = partAt(event.target);
    if (part) {
      show(part);
    } else if (note.contains(event.target)) {
      clearTimeout(leaving);
    } else if (shown) {
      leave();
    }
  });
  document.addEventListener("focusin", event => {
    const part = partAt(event.target);
    if (part) {
      show(part);
    } else {
      hide();
    }
  });
  document.addEventListener("focusout", leave);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      hide();
    }
  });

  // The cast filters: what others say steps back, and stays readable.
  document.addEventListener("click", event => {
    const button = event.target.closest(".cast button");
    if (!button) {
      return;
    }

    const section = button.closest("section");
    if (button.matches(".all")) {
      section.querySelectorAll(".cast [aria-pressed]").forEach(one => one.setAttribute("aria-pressed", "false"));
      section.querySelector(".cast [aria-pressed]").focus();
    } else {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    }

    filter(section);
  });

  function filter(section) {
    const chosen = new Set([...section.querySelectorAll(".cast [aria-pressed='true']")].map(button => button.dataset.speaker));
    section.classList.toggle("filtered", chosen.size > 0);
    section.querySelector(".all").hidden = chosen.size === 0;
    section.querySelectorAll(".text [data-speaker]").forEach(part =>
      part.classList.toggle("chosen", chosen.has(part.dataset.speaker) || chosen.has(part.dataset.withinSpeaker)));
    const entries = [...section.querySelectorAll("[data-note]")];
    entries.forEach(entry => { entry.hidden = chosen.size > 0 && !chosen.has(entry.dataset.of); });
    const left = entries.filter(entry => !entry.hidden).length;
    section.querySelector(".sum").textContent = (left === entries.length ? "" : `${left} of `) + `${entries.length} quotation${entries.length === 1 ? "" : "s"}`;
  }

  // On paper nothing can be opened.
  let opened = [];
  addEventListener("beforeprint", () => {
    hide();
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach(one => { one.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(one => { one.open = false; }));
})();
