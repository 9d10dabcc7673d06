// The licences of everything that is shipped in dist/: every production package of the lock, with the text that it ships.
// (The bundler's own list leaves out the modules that it joins into one.)
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function licences() {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional);
  const texts = [];
  // mlgate's own: a copy of it belongs to every package under it.
  const apache = (await readFile('LICENSE', 'utf8')).trim();
  for (const [path, { version, license }] of shipped) {
    const file = (await readdir(path)).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
    const text = file
      ? (await readFile(join(path, file), 'utf8')).replaceAll('\r\n', '\n').trim()
      : `(the package ships no text; it states ${license})${/Apache-2\.0/.test(license) ? `\n\n${apache}` : ''}`;
    texts.push(`${path.replace(/^.*node_modules\//, '')} ${version}\n${license}\n\n${text}\n`);
  }
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}
