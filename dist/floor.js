// Plain JavaScript that any Node reads, so that an old one gets a sentence and not a syntax error.
export const floor = '20.19';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [floorMajor, floorMinor] = floor.split('.').map(Number);
export const tooOld = major < floorMajor || (major === floorMajor && minor < floorMinor);
