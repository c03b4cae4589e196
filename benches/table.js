// One table of how fast the package is, with what is required of it:
//
//     node benches/table.js [peers|start|keystroke|peak …]

const chosen = process.argv.slice(2);
const parts = chosen.length > 0 ? chosen : ["peers", "start", "keystroke", "peak"];

const columns = ["name", "ours", "theirs", "ratio", "required"];
const print = (cells) => console.log(`| ${cells.join(" | ")} |`);
print(["what : beside what", "ours", "theirs", "as fast", "required"]);
print(["---", "---:", "---:", "---:", "---:"]);
for (const part of parts) {
  const { rows } = await import(`./${part}.js`);
  for (const row of await rows()) print(columns.map((column) => row[column]));
}
