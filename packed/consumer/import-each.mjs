// Imports the modules named on the command line, one after the other, and tells what that did to the world.
const registered = {};
let entry = '';
// Lit brings its own stand-in for Node unless there is a registry already: this one listens.
globalThis.customElements = { get: () => undefined, define: (tag) => (registered[tag] = entry) };

const before = new Set(Object.getOwnPropertyNames(globalThis));
for (entry of process.argv.slice(2)) await import(entry);
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
console.log(JSON.stringify({ added, registered }));
