import { runNpm } from '../support/run-npm.js';

/** Builds the app and the package once, before the tests of what is built. */
export function setup(): void {
  runNpm(['run', 'build'], process.cwd());
  runNpm(['run', 'build:package'], process.cwd());
}
