// The output of a command as an SVG that reads in light and dark: text, so that it stays sharp and can be searched.

import { stripVTControlCharacters } from 'node:util';

const colourCode = new RegExp(`${String.fromCharCode(27)}\\[([0-9;]*)m`);
const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341' };
const lineHeight = 18;
const characterWidth = 7.82;

/** @param {string} output text with the colour codes of a terminal */
export function pictureOf(output) {
  const lines = output.trimEnd().split('\n');
  const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
  const [width, height] = [Math.ceil(columns * characterWidth) + 32, lines.length * lineHeight + 32];
  const text = lines.map(
    (line, index) => `<text x="16" y="${29 + index * lineHeight}" xml:space="preserve">${spans(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="mlgate blocks a worse model and says why">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="13" fill="#e6edf3">',
    ...text,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function spans(line) {
  let style = {};
  return line
    .split(colourCode)
    .map((part, index) => {
      if (index % 2 === 1) {
        for (const code of part.split(';').map(Number)) style = next(style, code);
        return '';
      }
      return part === '' ? '' : `<tspan${attributes(style)}>${escaped(part)}</tspan>`;
    })
    .join('');
}

function next(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, fill: undefined };
  return { ...style, fill: colours[code] };
}

function attributes({ bold, dim, fill }) {
  return [bold && ' font-weight="bold"', (dim || fill) && ` fill="${dim ? '#8b949e' : fill}"`].filter(Boolean).join('');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
