import { floor, tooOld } from './floor.js';

if (tooOld) {
  process.stdout.write(`::error title=mlgate::mlgate needs Node ${floor} or newer; this is ${process.version}\n`);
  process.exitCode = 2;
}
