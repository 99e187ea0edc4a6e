/** The two papers that everything is drawn on. */
export type PaperId = 'light' | 'dark';

/** Colours of one paper as `#RRGGBB`, by the part they play. Relations have hues of their own, see `TieType.hue`. */
export interface Paper {
  /** Behind everything, and the canvas. */
  readonly page: string;
  /** Rails, cards, dialogs and the inside of actor shapes. */
  readonly panel: string;
  /** Text and outlines; at least 4.5:1 on page, panel and frame. */
  readonly ink: string;
  /** Text of less weight; at least 4.5:1 on page, panel and frame. */
  readonly secondary: string;
  /** Hairlines between parts; carries no meaning. */
  readonly rule: string;
  /** Inside of a state's frame. */
  readonly frame: string;
  readonly frameBorder: string;
  /** Primary button, focus and selection; at least 4.5:1 on page and panel. */
  readonly accent: string;
}

/**
 * Both papers. Kept with the vocabulary since canvas, elements and pictures need the same ones, and since a hue is
 * only right or wrong against the paper it is drawn on.
 */
export const PAPER: Readonly<Record<PaperId, Paper>> = {
  light: {
    page: '#FBFAF6',
    panel: '#FFFFFF',
    ink: '#1D2329',
    secondary: '#5F666E',
    rule: '#E3DED2',
    frame: '#F3F0E7',
    frameBorder: '#D3CCBC',
    accent: '#14415F',
  },
  dark: {
    page: '#14181C',
    panel: '#1B2025',
    ink: '#ECE9E1',
    secondary: '#A3A9AF',
    rule: '#2D343B',
    frame: '#1E2429',
    frameBorder: '#3A434B',
    accent: '#8EC5EA',
  },
};
