const bytesPerUnit: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/**
 * Bytes of a size as the configuration writes it: `200MB` is 200·10⁶, `200MiB` is 200·2²⁰, a plain integer is bytes.
 *
 * @throws RangeError where the text is not a size; the schema admits none of those
 */
export function bytesOf(size: number | string): number {
  if (typeof size === 'number') return size;
  const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(size) ?? [];
  const factor = bytesPerUnit[unit ?? ''];
  if (digits === undefined || factor === undefined) throw new RangeError(`not a size: ${size}`);
  return Math.floor(Number(digits) * factor);
}
