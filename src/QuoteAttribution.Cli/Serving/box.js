"use strict";
(() => {
  const form = document.querySelector(".box");
  const button = form.querySelector("button");
  const hint = form.querySelector(".hint");
  const usual = hint.textContent;

  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", () => {
    button.disabled = true;
    hint.textContent = "Reading …";
  });

  // The browser may show the page as it was left.
  addEventListener("pageshow", () => {
    button.disabled = false;
    hint.textContent = usual;
  });
})();
