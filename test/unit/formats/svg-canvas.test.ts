import { describe, expect, test } from 'vitest';
import { SvgCanvas } from '../../../src/formats/svg/svg-canvas.js';
import { serialise } from '../../../src/formats/svg/svg-node.js';
import { approximateLetters } from '../../support/svg-files.js';

/** What is written down of a drawing, one element a line. */
function written(draw: (canvas: SvgCanvas) => void, describePart?: ConstructorParameters<typeof SvgCanvas>[2]): string {
  const canvas = new SvgCanvas({ width: 100, height: 100 }, approximateLetters, describePart);
  draw(canvas);
  return canvas.elements.map(element => serialise(element)).join('\n');
}

describe('a drawing that is written down', () => {
  test('has a line where its transform puts it, as wide as it looks', () => {
    const svg = written(canvas => {
      canvas.translate(10, 20);
      canvas.scale(2, 2);
      canvas.strokeStyle = '#0070CB';
      canvas.lineWidth = 1.5;
      canvas.setLineDash([9, 5]);
      canvas.beginPath();
      canvas.moveTo(0, 0);
      canvas.quadraticCurveTo(5, 0.3333333, 10, 0);
      canvas.stroke();
    });
    expect(svg).toBe('<path d="M10 20Q20 20.67 30 20" stroke="#0070CB" stroke-width="3" stroke-dasharray="18 10"/>');
  });

  test('turns what is drawn after a rotation', () => {
    const svg = written(canvas => {
      canvas.translate(50, 50);
      canvas.rotate(Math.PI / 2);
      canvas.beginPath();
      canvas.moveTo(0, -7);
      canvas.lineTo(0, 7);
      canvas.stroke();
      canvas.fillRect(0, 0, 4, 2);
    });
    expect(svg).toBe(
      '<path d="M57 50L43 50" stroke="#000000" stroke-width="1"/>\n<path d="M50 50L50 54L48 54L48 50L50 50Z" fill="#000000"/>',
    );
  });

  test('makes one element of a shape that is filled, then stroked', () => {
    const svg = written(canvas => {
      canvas.fillStyle = '#FFFFFF';
      canvas.strokeStyle = '#1D2329';
      canvas.beginPath();
      canvas.roundRect(1, 2, 30, 20, 8);
      canvas.fill();
      canvas.stroke();
      canvas.beginPath();
      canvas.ellipse(50, 50, 9, 4, 0, 0, Math.PI * 2);
      canvas.stroke();
    });
    expect(svg).toBe(
      '<rect x="1" y="2" width="30" height="20" rx="8" fill="#FFFFFF" stroke="#1D2329" stroke-width="1"/>\n' +
        '<ellipse cx="50" cy="50" rx="9" ry="4" stroke="#1D2329" stroke-width="1"/>',
    );
  });

  test('keeps a fill that comes after a stroke above it', () => {
    const svg = written(canvas => {
      canvas.beginPath();
      canvas.rect(0, 0, 10, 10);
      canvas.stroke();
      canvas.fill();
    });
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg.indexOf('stroke=')).toBeLessThan(svg.indexOf('fill='));
  });

  test('keeps what is drawn between the fill and the stroke of a shape between them', () => {
    const svg = written(canvas => {
      canvas.beginPath();
      canvas.rect(0, 0, 10, 10);
      canvas.fill();
      canvas.fillRect(2, 2, 2, 2);
      canvas.stroke();
    });
    expect(svg.match(/<rect/g)).toHaveLength(3);
  });

  test('writes an arc, and several shapes in one path, as path data', () => {
    const svg = written(canvas => {
      canvas.beginPath();
      canvas.arc(50, 50, 10, 0, Math.PI / 2);
      canvas.moveTo(20, 10);
      canvas.ellipse(10, 10, 10, 5, 0, 0, Math.PI * 2);
      canvas.stroke();
    });
    expect(svg).toContain('d="M60 50A10 10 0 0 1 50 60M20 10L20 10A10 5 0 1 1 0 10A10 5 0 1 1 20 10"');
  });

  test('strokes and fills paths that were traced beforehand', () => {
    const svg = written(canvas => {
      canvas.scale(2, 2);
      const path = canvas.createPath();
      path.moveTo(1, 1);
      path.lineTo(2, 3);
      canvas.stroke(path);
      canvas.stroke(canvas.createPath());
    });
    expect(svg).toBe('<path d="M2 2L4 6" stroke="#000000" stroke-width="2"/>');
  });

  test('draws a dot for a dash of no length', () => {
    const svg = written(canvas => {
      canvas.scale(0.1, 0.1);
      canvas.setLineDash([0.01, 60]);
      canvas.lineCap = 'round';
      canvas.strokeRect(0, 0, 100, 100);
    });
    expect(svg).toContain('stroke-linecap="round" stroke-dasharray="0.01 6"');
  });

  test('takes opacity, dash and colour back with "restore"', () => {
    const svg = written(canvas => {
      canvas.save();
      canvas.globalAlpha = 0.38;
      canvas.fillStyle = '#FF0000';
      canvas.fillRect(0, 0, 1, 1);
      canvas.restore();
      canvas.fillRect(0, 0, 1, 1);
    });
    expect(svg).toBe(
      '<rect x="0" y="0" width="1" height="1" fill="#FF0000" fill-opacity="0.38"/>\n' +
        '<rect x="0" y="0" width="1" height="1" fill="#000000"/>',
    );
  });

  test('shows what follows a clip only inside it, until "restore"', () => {
    const canvas = new SvgCanvas({ width: 100, height: 100 }, approximateLetters);
    canvas.save();
    canvas.rect(0, 0, 50, 50);
    canvas.clip();
    canvas.fillRect(10, 10, 5, 5);
    canvas.restore();
    canvas.fillRect(60, 60, 5, 5);
    expect(canvas.clipPaths.map(clip => serialise(clip))).toEqual([
      '<clipPath id="entente-clip-1">\n<rect x="0" y="0" width="50" height="50"/>\n</clipPath>',
    ]);
    expect(canvas.elements).toHaveLength(2);
    expect(serialise(canvas.elements[0]!)).toContain('clip-path="url(#entente-clip-1)"');
  });
});

describe('text that is written down', () => {
  test('is text, on its base line, with the room it was measured for', () => {
    const svg = written(canvas => {
      canvas.font = '600 10px Inter, sans-serif';
      canvas.textAlign = 'center';
      canvas.textBaseline = 'middle';
      canvas.fillStyle = '#1D2329';
      canvas.fillText('oslo', 50, 20);
    });
    expect(svg).toBe(
      '<text x="50" y="23" font-family="Inter, sans-serif" font-size="10" font-weight="600" text-anchor="middle" textLength="22.8" lengthAdjust="spacingAndGlyphs" fill="#1D2329">oslo</text>',
    );
  });

  test('with a halo is one element, so that it is found and copied once', () => {
    const svg = written(canvas => {
      canvas.strokeStyle = '#FFFFFF';
      canvas.strokeText('Oslo', 0, 0);
      canvas.fillText('Oslo', 0, 0);
    });
    expect(svg.match(/<text/g)).toHaveLength(1);
    expect(svg).toContain('stroke="#FFFFFF" stroke-width="1" paint-order="stroke" fill="#000000"');
  });

  test.each([
    ['<script>alert(1)</script> & "x"', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; "x"'],
    ['con\u0000trol\u000B\uFFFE', 'control'],
    [' two\t\nlines  here ', 'two lines here'],
    ['half \uD83D', 'half'],
    ['ends ]]> here', 'ends ]]&gt; here'],
    ['대한 예시국 🕊', '대한 예시국 🕊'],
  ])('cannot become markup: %j', (text, expected) => {
    expect(written(canvas => canvas.fillText(text, 0, 0)).replaceAll('&quot;', '"')).toContain(`>${expected}</text>`);
  });

  test('of blanks is left out', () => {
    expect(written(canvas => canvas.fillText('  ', 0, 0))).toBe('');
  });

  test('keeps its place when the drawing is turned', () => {
    const svg = written(canvas => {
      canvas.rotate(Math.PI / 2);
      canvas.fillText('up', 10, 0);
    });
    expect(svg).toContain('transform="rotate(90 0 10)"');
  });
});

describe('parts of a drawing', () => {
  const describePart = () => ({ attributes: { class: 'tie', 'data-tie': '"><script>' }, title: 'A visited B & C.' });

  test('are groups with a title', () => {
    const svg = written(canvas => {
      canvas.openPart({ kind: 'line', ties: ['t1'] });
      canvas.fillRect(0, 0, 1, 1);
      canvas.closePart();
    }, describePart);
    expect(svg).toBe(
      '<g class="tie" data-tie="&quot;&gt;&lt;script&gt;">\n<title>A visited B &amp; C.</title>\n<rect x="0" y="0" width="1" height="1" fill="#000000"/>\n</g>',
    );
  });

  test('in which nothing is drawn are left out', () => {
    const svg = written(canvas => {
      canvas.openPart({ kind: 'actor', id: 'a' });
      canvas.closePart();
    }, describePart);
    expect(svg).toBe('');
  });
});

test('a number is written with two decimals at most, and never as something else', () => {
  const svg = written(canvas => canvas.fillRect(-0.0001, Number.NaN, 1 / 3, 1e3));
  expect(svg).toContain('x="0" y="0" width="0.33" height="1000"');
});
