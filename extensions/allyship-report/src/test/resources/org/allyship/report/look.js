// Opens every page in a frame of every width, and writes down what a reader would run into.
const pages = PAGES;
const widths = WIDTHS;
const axe = AXE;

async function look(page, width) {
  const frame = document.createElement("iframe");
  frame.style.cssText = `border: 0; display: block; height: 900px; width: ${width}px`;
  frame.srcdoc = pages[page];
  document.body.append(frame);
  await new Promise((loaded) => (frame.onload = loaded));
  const inside = frame.contentWindow;
  const all = inside.document;
  const closed = all.documentElement.scrollWidth;
  all.querySelectorAll("details").forEach((details) => (details.open = true));
  inside.eval(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const result = await inside.axe.run({ runOnly: tags, resultTypes: ["violations"] });
  const found = {
    page,
    width,
    dark: inside.matchMedia("(prefers-color-scheme: dark)").matches,
    violations: result.violations.map((broken) => ({
      rule: broken.id,
      at: broken.nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + node.failureSummary),
    })),
    checks: result.passes.length,
    scrollWidth: Math.max(closed, all.documentElement.scrollWidth),
    smallest: smallest(inside),
    outside: outside(inside, width),
  };
  frame.remove();
  return found;
}

/** The size of the smallest text, in CSS pixels. */
function smallest(inside) {
  const texts = inside.document.createTreeWalker(inside.document.body, NodeFilter.SHOW_TEXT);
  let size = Infinity;
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && parent.checkVisibility() && !parent.closest("svg, script, style")) {
      size = Math.min(size, parseFloat(inside.getComputedStyle(parent).fontSize));
    }
  }
  return size;
}

/** What stands beyond the edges of the page, or on top of another label of its axis. */
function outside(inside, width) {
  const outside = [];
  for (const element of inside.document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    const shown = element.checkVisibility() && box.width > 1 && !element.closest("svg");
    if (shown && (box.left < -0.5 || box.right > width + 0.5)) {
      outside.push(element.outerHTML.slice(0, 200));
    }
  }
  for (const axis of inside.document.querySelectorAll(".ticks")) {
    const boxes = [...axis.children].map((tick) => tick.getBoundingClientRect());
    boxes.forEach((one, i) =>
      boxes.slice(i + 1).forEach((other) => {
        const apart = one.right <= other.left || other.right <= one.left;
        if (!apart && one.top < other.bottom && other.top < one.bottom) {
          outside.push(axis.outerHTML.slice(0, 300));
        }
      }));
  }
  return outside;
}

(async () => {
  const found = [];
  try {
    for (const page of Object.keys(pages)) {
      for (const width of widths) {
        found.push(await look(page, width));
      }
    }
  } catch (error) {
    found.push({ error: String(error) + error.stack });
  }
  const note = document.createElement("pre");
  note.id = "found";
  note.textContent = JSON.stringify(found);
  document.body.append(note);
})();
