/*
 * The page's first script, in words that every browser understands: it looks whether this one has what the rest needs, says what is lacking, and
 * otherwise runs the rest, which stands in the page as text. Told too is a rest that cannot be read: its words are too new for the browser.
 */
(function () {
  var NEEDED = {
    Promise: typeof Promise === "function",
    Worker: typeof Worker === "function",
    MessageChannel: typeof MessageChannel === "function",
    "Blob.arrayBuffer": typeof Blob === "function" && typeof Blob.prototype.arrayBuffer === "function",
    "URL.createObjectURL": typeof URL === "function" && typeof URL.createObjectURL === "function",
    "Array.at": typeof Array.prototype.at === "function",
    "String.replaceAll": typeof String.prototype.replaceAll === "function",
    "Object.hasOwn": typeof Object.hasOwn === "function",
  };
  var root = document.getElementById("root");
  var lacking = [];
  for (var name in NEEDED) if (!NEEDED[name]) lacking.push(name);
  if (lacking.length === 0) {
    var script = document.createElement("script");
    script.textContent = JSON.parse(document.getElementById("page").textContent);
    document.body.appendChild(script);
    if (!root.hasAttribute("data-started")) lacking.push("ES2021");
  }
  if (lacking.length > 0) {
    document.getElementById("too-old").hidden = false;
    document.getElementById("waiting").hidden = true;
    document.getElementById("lacking").textContent = lacking.join("、");
  }
})();
