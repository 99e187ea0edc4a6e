// Finds the Chromium that the tests drive, and provides one where there is none. Plain JavaScript, because
// `npm test` runs it before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/**
 * What the search asks of the machine; handed in, so that the order can be tested without one.
 * @typedef {object} Machine
 * @property {NodeJS.Platform | string} platform
 * @property {Readonly<Record<string, string | undefined>>} environment
 * @property {boolean} isRoot
 * @property {string} playwrightsOwn where Playwright keeps its Chromium, whether or not it is there
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the browser answers `--version`: a stub of a package
 *   manager, or a browser without its libraries, exists but does not
 * @property {(command: string, args: readonly string[], secondsAllowed: number) => boolean} run true on exit code 0
 * @property {(line: string) => void} say
 */

/** Environment variables that name a browser, first one set wins. */
export const browserVariables = ['ENTENTE_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** @param {Machine} machine @returns {string[]} */
function usualPlaces({ platform, environment }) {
  if (platform === 'darwin') {
    return ['/Applications', `${environment['HOME'] ?? ''}/Applications`].flatMap(folder => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => {
      const folder = environment[name];
      return folder === undefined
        ? []
        : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`];
    });
  }
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const folders = [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...commandNames.flatMap(name => folders.map(folder => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
  ];
}

/**
 * The browser that is already there: named by the environment, installed, or Playwright's own, in this order.
 * @param {Machine} machine
 * @returns {string | undefined} path of the executable
 * @throws {Error} when the environment names a browser that does not exist: another one would be a silent surprise
 */
export function findBrowser(machine) {
  for (const variable of browserVariables) {
    const named = machine.environment[variable];
    if (named === undefined || named === '') continue;
    if (machine.exists(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist: correct it, or unset it to have one found.`);
  }
  const candidates = [...new Set(usualPlaces(machine)), machine.playwrightsOwn];
  return candidates.find(path => machine.exists(path) && machine.starts(path));
}

/**
 * The browser that is there, or else one that is installed now: Playwright's download, then the package of
 * Debian or Ubuntu when we are root there (which means a container or a CI machine).
 * @param {Machine} machine
 * @returns {string} path of the executable
 * @throws {Error} when there is none and none could be installed; the message says what to do
 */
export function provideBrowser(machine) {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  for (const { announcement, install } of waysToInstall(machine)) {
    machine.say(announcement);
    if (!install()) continue;
    const installed = findBrowser(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need Chromium or Chrome, and none was found or could be installed: install one, or name its executable in ENTENTE_CHROMIUM.',
  );
}

/** @param {Machine} machine @returns {{announcement: string, install: () => boolean}[]} */
function waysToInstall(machine) {
  const playwright = {
    announcement: 'No Chromium found: downloading one with "playwright install chromium".',
    install: () => machine.run('playwright', ['install', '--no-shell', 'chromium'], 600),
  };
  const hasApt = machine.platform === 'linux' && machine.exists('/usr/bin/apt-get');
  if (!machine.isRoot || !hasApt) return [playwright];
  const apt = {
    announcement: 'No Chromium found: installing one with "apt-get install chromium".',
    install: () =>
      machine.run('apt-get', ['update', '-q'], 300) &&
      machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], 900),
  };
  return [playwright, apt];
}

/**
 * Arguments to start Chromium with: no traffic of its own, and no sandbox where there can be none (as root).
 * @param {{isRoot: boolean, environment: Readonly<Record<string, string | undefined>>}} machine
 * @returns {string[]}
 */
export function browserArguments({ isRoot, environment }) {
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return isRoot || environment['CI'] !== undefined ? ['--no-sandbox', ...quiet] : quiet;
}

/** The machine we run on. @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  playwrightsOwn: chromium.executablePath(),
  exists: existsSync,
  // Only Linux has stubs and missing libraries, and Chrome on Windows opens a window when asked for its version.
  starts: path => process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  run: (command, args, secondsAllowed) => {
    const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright')));
    const [program, ...rest] = command === 'playwright' ? [process.execPath, cli, ...args] : [command, ...args];
    const { status, stderr } = spawnSync(String(program), rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: secondsAllowed * 1000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    });
    if (status !== 0) console.log(`It failed: ${/^(?:E: |Error: )(.*)/m.exec(stderr)?.[1] ?? 'no reason was given'}.`);
    return status === 0;
  },
  say: line => console.log(line),
};

/**
 * What to hand to Playwright's `launch`. Finds and never installs: that is done once, before the tests.
 * @returns {{executablePath?: string, args: string[]}}
 */
export function launchOptions() {
  const executablePath = findBrowser(thisMachine);
  return { ...(executablePath !== undefined && { executablePath }), args: browserArguments(thisMachine) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Tests run in ${provideBrowser(thisMachine)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
