import type { Plugin } from 'vite';

/**
 * The policy of the built page, as one line. `trusted-types` names Lit's policy and ours, which makes worker
 * addresses of our own origin and nothing else; `img-src` needs `data:` and `blob:` for pictures on their way out.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html entente',
].join('; ');

/**
 * Puts the policy first into the head of the built page, since a policy in a `meta` does not govern what stands
 * before it. Only in builds: the development server adds inline scripts and styles of its own.
 */
export function contentSecurityPolicyTag(): Plugin {
  return {
    name: 'content-security-policy-tag',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
