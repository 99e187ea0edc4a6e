/** What a browser can draw on one canvas. Above it there is no error, only a blank or null picture. */
export interface CanvasLimits {
  /** Pixels along one side. */
  readonly side: number;
  /** Pixels in all. */
  readonly area: number;
}

/** Measured in Chromium (side); area is what Safari on desktops holds, the smallest of the three engines. */
export const DESKTOP_LIMITS: CanvasLimits = { side: 65_535, area: 2 ** 28 };
/** Safari on iPhone and iPad, and so every browser there: 4,096 × 4,096. */
export const IOS_LIMITS: CanvasLimits = { side: 65_535, area: 2 ** 24 };

/** The part of `navigator` that tells the two apart. */
export interface BrowserTraits {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

/** The limits of a browser. An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
export function canvasLimitsOf(browser: BrowserTraits): CanvasLimits {
  const isIos =
    /\b(iPhone|iPad|iPod)\b/.test(browser.userAgent) ||
    (browser.userAgent.includes('Macintosh') && browser.maxTouchPoints > 1);
  return isIos ? IOS_LIMITS : DESKTOP_LIMITS;
}

/**
 * Width and height within the limits, in the same proportion. Sizes that fit come back as they are.
 * @see the rule s = min(1, side/w, side/h, √(area/(w·h)))
 */
export function fitToLimits(
  size: { readonly width: number; readonly height: number },
  limits: CanvasLimits,
): { readonly width: number; readonly height: number } {
  const { width, height } = size;
  const scale = Math.min(1, limits.side / width, limits.side / height, Math.sqrt(limits.area / (width * height)));
  return scale === 1 ? { width, height } : { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}
