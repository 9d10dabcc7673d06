// The licences of everything that is shipped in dist/: every production package of the lock, with the text that it ships.
// (The bundler's own list leaves out the modules that it joins into one.)
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The ISC licence as the Open Source Initiative words it, for packages that state it and ship no text. */
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

export async function licences() {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional);
  // Hundreds of packages of one author share a text: it stands once, below their names.
  const packagesOf = new Map();
  // mlgate's own: a copy of it belongs to every package under it.
  const apache = (await readFile('LICENSE', 'utf8')).trim();
  for (const [path, { version, license }] of shipped) {
    const file = (await readdir(path)).find((name) => /^(licen[cs]e|copying)(\.(md|txt|mit))?$/i.test(name));
    const text = file
      ? (await readFile(join(path, file), 'utf8')).replaceAll('\r\n', '\n').trim()
      : await stated(path, license, apache);
    const name = `${path.replace(/^.*node_modules\//, '')} ${version}\n${license}`;
    packagesOf.set(text, [...(packagesOf.get(text) ?? []), name]);
  }
  const texts = [...packagesOf].map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}\n`);
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** What a package without a text is under: the text that its statement means. */
async function stated(path, license, apache) {
  const { author } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
  const name = typeof author === 'string' ? author : author?.name;
  const told = `(the package ships no text; it states ${license})`;
  if (/Apache-2\.0/.test(license)) return `${told}\n\n${apache}`;
  if (license === 'ISC') return `${told}\n\nCopyright (c) ${name}\n\n${isc}`;
  return told;
}
