import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
]);

export interface StaticServer {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on this machine, on a free port, as a plain static host does.
 * @param under path below which the folder is served, from slash to slash; anything else is answered with 404
 * @param headers sent with every answer
 */
export async function serveFolder(
  folder: string,
  { under = '/', headers = {} }: { under?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Browsers ask for this one unbidden, at the root of the host, which is not ours.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = fileOf(pathname, folder, under);
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || content === undefined) {
      response.writeHead(404, headers).end('Not found');
      return;
    }
    const mediaType = mediaTypes.get(extname(file)) ?? 'application/octet-stream';
    response
      .writeHead(200, { ...headers, 'Content-Type': mediaType, 'X-Content-Type-Options': 'nosniff' })
      .end(content);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind; a string is that of a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileOf(pathname: string, folder: string, under: string): string | undefined {
  if (!pathname.startsWith(under)) return undefined;
  const relative = decodeURIComponent(pathname.slice(under.length));
  const file = normalize(join(folder, relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}
