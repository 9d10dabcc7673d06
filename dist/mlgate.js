#!/usr/bin/env node
import { floor, tooOld } from './floor.js';

if (tooOld) {
  console.error(`mlgate needs Node ${floor} or newer; this is ${process.version}`);
  process.exitCode = 2;
} else {
  const { cli } = await import('./index.js');
  await cli(process.argv.slice(2), import.meta.dirname, process.env);
}
