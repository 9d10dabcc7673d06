/** Refuses an argument outside [least, most], NaN included. */
export function inRange(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) throw new RangeError(`${name} is ${value}, not in [${least}, ${most}]`);
}

/** Refuses an argument that is no whole number in [least, most]. */
export function whole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`${name} is ${value}, not a whole number in [${least}, ${most}]`);
  }
}
