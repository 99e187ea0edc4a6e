/** A canvas context that draws nothing and measures every letter as half its size, for layout without a browser. */
export function paperContext(): CanvasRenderingContext2D {
  const state = { font: '10px sans-serif' };
  const ignored = () => {};
  const context = {
    save: ignored,
    restore: ignored,
    scale: ignored,
    translate: ignored,
    beginPath: ignored,
    rect: ignored,
    clip: ignored,
    arc: ignored,
    moveTo: ignored,
    lineTo: ignored,
    quadraticCurveTo: ignored,
    stroke: ignored,
    fillRect: ignored,
    strokeRect: ignored,
    fillText: ignored,
    setLineDash: ignored,
    get font() {
      return state.font;
    },
    set font(font: string) {
      state.font = font;
    },
    measureText: (text: string) => ({ width: text.length * Number(/([\d.]+)px/.exec(state.font)?.[1]) * 0.5 }),
  };
  // Holds what pictures use of a context, and a test fails loudly when they use more.
  return context as unknown as CanvasRenderingContext2D;
}
