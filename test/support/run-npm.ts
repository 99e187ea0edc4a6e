import { execFileSync } from 'node:child_process';

/**
 * Runs npm as a user would, outside the test runner's own settings (it sets NODE_ENV, which builds obey).
 * @param cwd folder it runs in
 * @returns what it printed
 * @throws {Error} when it fails; what it printed as errors goes to the terminal
 */
export function runNpm(args: readonly string[], cwd: string): string {
  const { NODE_ENV: _ofTheRunner, VITEST: _alsoOfTheRunner, npm_execpath: npm, ...env } = process.env;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  return execFileSync(command, [...first, '--loglevel=error', ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: npm === undefined && process.platform === 'win32',
  });
}
