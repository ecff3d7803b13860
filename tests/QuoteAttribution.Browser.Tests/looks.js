// What the tests ask a page about its looks; added to every page before its own script runs.
window.looks = (() => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });

  // Any colour that CSS knows, as red, green, blue and alpha up to 255.
  function rgba(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }

  // What is painted below the characters of an element: its own background or that of the next one around it that has one.
  function background(element, pseudo) {
    const own = rgba(getComputedStyle(element, pseudo).backgroundColor);
    if (own[3] === 255) {
      return own;
    }

    if (own[3] !== 0) {
      throw new Error("half transparent: " + element.outerHTML);
    }

    return pseudo ? background(element) : element.parentElement ? background(element.parentElement) : [255, 255, 255, 255];
  }

  // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(element, pseudo) {
    const [dark, light] = [luminance(rgba(getComputedStyle(element, pseudo).color)), luminance(background(element, pseudo))].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  // The contrast of each element that has words of its own, and of each sign that the style adds, the least first.
  function contrasts() {
    const found = [];
    for (const element of document.querySelectorAll("body *")) {
      if (!element.checkVisibility() || element.matches("script, style, :disabled")) {
        continue;
      }

      const name = element.tagName + "." + element.className;
      if ([...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) {
        found.push({ name, contrast: contrast(element) });
      }

      for (const pseudo of ["::before", "::after", "::placeholder"]) {
        const shown = pseudo === "::placeholder" ? element.matches("textarea") && !element.value : getComputedStyle(element, pseudo).content !== "none";
        if (shown) {
          found.push({ name: name + pseudo, contrast: contrast(element, pseudo) });
        }
      }
    }

    return found.sort((a, b) => a.contrast - b.contrast);
  }

  const violations = [];
  document.addEventListener("securitypolicyviolation", event => violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  return { contrasts, violations, background: element => background(element).join(), luminance: element => luminance(background(element)) };
})();
