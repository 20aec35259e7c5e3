// Folds a text around every letter with assets/search.js, as FoldingSamples.swift does in Swift.
//   node fold.js PATH/search.js         prints a line for each letter
// In a browser the same function is given the fold of the page.
"use strict";

function foldingLines(fold) {
  const ranges = [[0, 0xD7FF], [0xE000, 0xFFFF], [0x1F000, 0x1FBFF], [0x20000, 0x20FFF], [0xE0000, 0xE01FF]];
  const lines = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const texts = [`カ${letter}ナ`, `${letter}ﾞ`, `${letter}\u309Aー${letter}`, `－${letter}ーー`];
      lines.push([code.toString(16), ...texts.map(fold)].join("\t"));
    }
  }
  return lines.join("\n");
}

if (typeof process !== "undefined" && process.argv.length > 2) {
  globalThis.document = { currentScript: { src: "file:///assets/search.js" }, getElementById: () => null };
  require(process.argv[2]);
  process.stdout.write(foldingLines(globalThis.shirubeSearch.fold));
}
