import { css } from 'lit';

/** An evidence sheet on paper: black on white, in points, broken where a reader would break it. */
export const sheetPrintStyles = css`
  @media print {
    :host {
      --entente-ink: #000;
      --entente-secondary: #3d3d3d;
      --entente-rule: #bdbdbd;
      --entente-accent: #000;
      font-size: 9.5pt;
    }
    header {
      padding-bottom: 10pt;
    }
    h1 {
      margin-bottom: 8pt;
      font-size: 23pt;
    }
    h2 {
      margin-top: 18pt;
      font-size: 14.5pt;
    }
    h3 {
      margin-top: 10pt;
      font-size: 9.5pt;
    }
    h4 {
      font-size: 11.5pt;
    }
    .kicker,
    .key,
    .tie dl,
    .evidence,
    table,
    thead th {
      font-size: 8.8pt;
    }
    .tie {
      padding: 8pt 0;
    }
    p,
    li,
    h4 {
      orphans: 3;
      widows: 3;
    }
    header,
    .key,
    h1,
    h2,
    h3,
    h4 {
      break-inside: avoid;
      break-after: avoid;
    }
    .tie,
    .evidence li,
    .sources li,
    tr,
    .imprint div {
      break-inside: avoid;
    }
    .imprint,
    .disclaimer,
    .evidence li:last-child {
      break-before: avoid;
    }
    /* One that would leave half a page empty goes on overleaf, between two items of its evidence. */
    .tie.long {
      break-inside: auto;
    }
    .tie dl {
      break-after: avoid;
      break-inside: avoid;
    }
    /* On paper nobody can follow a link by its host. */
    .host {
      display: none;
    }
    a {
      overflow-wrap: anywhere;
      text-decoration: none;
    }
    a::after {
      content: attr(href);
    }
  }
`;
