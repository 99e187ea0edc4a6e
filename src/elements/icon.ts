import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { IconNode } from 'lucide';

/** A lucide icon, 18 px, in the colour of the text beside it. Decorative: the control's own name says what it does. */
export function icon(node: IconNode, size = 18): SVGTemplateResult {
  return svg`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor"
    stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${node.map(part)}</svg>`;
}

function part([tag, attributes]: IconNode[number]): SVGTemplateResult | typeof nothing {
  const a = attributes as Record<string, string | number | undefined>;
  const value = (name: string): string | number | typeof nothing => a[name] ?? nothing;
  switch (tag) {
    case 'path':
      return svg`<path d=${value('d')} />`;
    case 'circle':
      return svg`<circle cx=${value('cx')} cy=${value('cy')} r=${value('r')} />`;
    case 'rect':
      return svg`<rect x=${value('x')} y=${value('y')} width=${value('width')} height=${value('height')} rx=${value('rx')} />`;
    case 'line':
      return svg`<line x1=${value('x1')} y1=${value('y1')} x2=${value('x2')} y2=${value('y2')} />`;
    case 'polyline':
      return svg`<polyline points=${value('points')} />`;
    default:
      return nothing;
  }
}
