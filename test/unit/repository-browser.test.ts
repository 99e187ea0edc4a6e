import { describe, expect, it } from 'vitest';
import { browserArguments, findBrowser, type Machine, provideBrowser } from '../../scripts/find-browser.mjs';

interface Scene {
  readonly platform?: string;
  readonly environment?: Record<string, string>;
  readonly isRoot?: boolean;
  readonly files?: readonly string[];
  /** Files that exist but do not start. */
  readonly stubs?: readonly string[];
  /** What a command leaves behind when it succeeds, by its first words; a command that is not here fails. */
  readonly installs?: Record<string, string>;
}

function machineWith({
  platform = 'linux',
  environment = {},
  isRoot = false,
  files = [],
  stubs = [],
  installs = {},
}: Scene) {
  const present = new Set([...files, ...stubs]);
  const commands: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform,
    environment: { PATH: '/usr/bin', ...environment },
    isRoot,
    playwrightsOwn: '/cache/playwright/chrome',
    exists: path => present.has(path),
    starts: path => !stubs.includes(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const installed = Object.entries(installs).find(([start]) => line.startsWith(start))?.[1];
      if (installed !== undefined) present.add(installed);
      return installed !== undefined;
    },
    say: line => said.push(line),
  };
  return { machine, commands, said };
}

const everything = {
  environment: { ENTENTE_CHROMIUM: '/own/chrome', CHROME_PATH: '/named/chrome' },
  files: ['/own/chrome', '/named/chrome', '/usr/bin/chromium', '/cache/playwright/chrome'],
};

describe('the browser for the tests', () => {
  it('is the one that ENTENTE_CHROMIUM names, before any other', () => {
    expect(findBrowser(machineWith(everything).machine)).toBe('/own/chrome');
  });

  it.each(['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'])('may be named by %s', variable => {
    const files = ['/named/chrome', '/usr/bin/chromium'];
    expect(findBrowser(machineWith({ environment: { [variable]: '/named/chrome' }, files }).machine)).toBe(
      '/named/chrome',
    );
  });

  it('is an installed one before the one that Playwright keeps', () => {
    expect(findBrowser(machineWith({ files: ['/cache/playwright/chrome', '/usr/bin/chromium'] }).machine)).toBe(
      '/usr/bin/chromium',
    );
  });

  it('is the one that Playwright keeps when none is installed', () => {
    expect(findBrowser(machineWith({ files: ['/cache/playwright/chrome'] }).machine)).toBe('/cache/playwright/chrome');
  });

  it('is never a file that does not start', () => {
    const scene = { stubs: ['/usr/bin/chromium-browser'], files: ['/cache/playwright/chrome'] };
    expect(findBrowser(machineWith(scene).machine)).toBe('/cache/playwright/chrome');
  });

  it.each([
    ['darwin', { HOME: '/Users/ada' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', { PATH: '' }, '/opt/google/chrome/chrome'],
  ])('is found in the usual place on %s', (platform, environment, place) => {
    expect(findBrowser(machineWith({ platform, environment, files: [place] }).machine)).toBe(place);
  });

  it('is not replaced by another when the named one does not exist', () => {
    const { machine } = machineWith({ environment: { ENTENTE_CHROMIUM: '/gone' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(machine)).toThrow('ENTENTE_CHROMIUM names /gone, which does not exist');
  });
});

describe('a machine without a browser', () => {
  it('runs no command when there is one', () => {
    const { machine, commands, said } = machineWith({ files: ['/usr/bin/chromium'], isRoot: true });
    provideBrowser(machine);
    expect({ commands, said }).toEqual({ commands: [], said: [] });
  });

  it("gets Playwright's, announced in one line", () => {
    const { machine, said } = machineWith({ installs: { 'playwright install': '/cache/playwright/chrome' } });
    expect(provideBrowser(machine)).toBe('/cache/playwright/chrome');
    expect(said).toHaveLength(1);
  });

  it('gets the package of the distribution for root on Debian when the download fails', () => {
    const { machine, commands } = machineWith({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      installs: { 'apt-get update': '/var/lib/apt/lists', 'apt-get install': '/usr/bin/chromium' },
    });
    expect(provideBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'playwright install',
      'apt-get update',
      'apt-get install',
    ]);
  });

  it('gets the package also when the download lacks its libraries', () => {
    const { machine } = machineWith({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      stubs: ['/cache/playwright/chrome'],
      installs: {
        playwright: '/cache/playwright/chrome',
        'apt-get update': '/lists',
        'apt-get install': '/usr/bin/chromium',
      },
    });
    expect(provideBrowser(machine)).toBe('/usr/bin/chromium');
  });

  it('is never changed with apt-get for a user who is not root', () => {
    const { machine, commands } = machineWith({ files: ['/usr/bin/apt-get'] });
    expect(() => provideBrowser(machine)).toThrow();
    expect(commands.filter(line => line.startsWith('apt-get'))).toEqual([]);
  });

  it('is told in one sentence what to do when nothing works', () => {
    expect(() => provideBrowser(machineWith({}).machine)).toThrow(
      /^[^.]*: install one, or name its executable in ENTENTE_CHROMIUM\.$/,
    );
  });
});

describe('the arguments for the browser', () => {
  it.each([
    ['as root', { isRoot: true, environment: {} }, true],
    ['on CI', { isRoot: false, environment: { CI: 'true' } }, true],
    ['for anybody else', { isRoot: false, environment: {} }, false],
  ])('give up the sandbox only where there can be none: %s', (_who, machine, givenUp) => {
    expect(browserArguments(machine).includes('--no-sandbox')).toBe(givenUp);
  });
});
