import { describe, expect, it } from 'vitest';
import { createByteWriter } from '../../../src/formats/byte-writer.js';

describe('texts gathered as UTF-8', () => {
  it('come out in order, whatever their script', async () => {
    const { write, toBlob } = createByteWriter();
    for (const text of ['Россия, ', '', '대한 ', '🕊']) write(text);
    const blob = toBlob('text/plain');
    expect(await blob.text()).toBe('Россия, 대한 🕊');
    expect(blob.type).toBe('text/plain');
  });

  it('may be more, and longer, than one buffer holds', async () => {
    const { write, toBlob } = createByteWriter();
    const texts = ['한'.repeat(900_000), 'a'.repeat(1_048_576), '🕊'.repeat(300_000), 'b'];
    for (const text of texts) write(text);
    expect((await toBlob('').text()) === texts.join('')).toBe(true);
  });

  it('are nothing when nothing was written', () => {
    expect(createByteWriter().toBlob('').size).toBe(0);
  });
});
