import { floor, tooOld } from './floor.js';

if (tooOld) {
  console.error(`mlgate needs Node ${floor} or newer; this is ${process.version}`);
  process.exitCode = 2;
} else {
  const { stage } = await import('./index.js');
  await stage(process.argv[2] ?? '', import.meta.dirname, process.env);
}
