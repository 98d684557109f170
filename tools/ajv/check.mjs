// Holds the JSON Schemas to a second validator. Ajv compiles them in strict mode, which refuses keywords that it does not
// know, and judges the documents that the Go test writes; each verdict must be the one that stands beside the document.
//
//   go test ./schema -run TestWriteForAjv -ajv-out /tmp/documents.jsonl
//   npm ci --prefix tools/ajv && node tools/ajv/check.mjs /tmp/documents.jsonl

import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const schemas = fileURLToPath(new URL("../../schema", import.meta.url));
const documents = process.argv[2];
if (documents === undefined) {
  console.error("usage: node check.mjs DOCUMENTS.jsonl");
  process.exit(2);
}

// Formats are the Go library's own: they are named here, so that a misspelt one is refused, and not judged.
const formats = JSON.parse(readFileSync(new URL("formats.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: true, strictRequired: true, strictTuples: true, allowUnionTypes: false, validateFormats: false });
for (const format of formats) ajv.addFormat(format, true);

const kinds = new Map();
const all = readdirSync(schemas).filter((name) => name.endsWith(".schema.json")).map((name) => JSON.parse(readFileSync(join(schemas, name), "utf8")));
for (const schema of all) {
  eachFormat(schema, (format) => {
    if (!formats.includes(format)) throw new Error(`${schema.$id}: the format ${format} is not in formats.json`);
  });
  ajv.addSchema(schema);
}
for (const schema of all) kinds.set(schema.$id.replace(/^.*\//, "").replace(".schema.json", ""), ajv.getSchema(schema.$id));

function eachFormat(schema, f) {
  if (schema === null || typeof schema !== "object") return;
  if (typeof schema.format === "string") f(schema.format);
  for (const part of Object.values(schema)) eachFormat(part, f);
}

let judged = 0;
let different = 0;
const valid = { true: 0, false: 0 };
for await (const line of createInterface({ input: createReadStream(documents), crlfDelay: Infinity })) {
  const document = JSON.parse(line);
  const verdict = kinds.get(document.kind)(document.doc);
  judged++;
  valid[verdict]++;
  if (verdict !== document.valid) {
    different++;
    if (different <= 10) console.error(`line ${judged}, ${document.kind}: we say ${document.valid}, Ajv says ${verdict}\n${JSON.stringify(document.doc)}`);
  }
}
console.log(`${judged} documents, ${valid.true} valid and ${valid.false} not; ${different} verdicts differ`);
if (different > 0 || valid.true < 100 || valid.false < 100) process.exit(1);
