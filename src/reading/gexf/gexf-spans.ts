import type { XmlAttributes } from '../xml/read-xml.js';

/** A time from start to end, as the file has it; what is absent is open. */
export interface GexfSpan {
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Whether the start or end itself does not belong to it. */
  readonly isOpen: boolean;
}

/** Names that the versions have given to the attributes of time. */
export const TIME_ATTRIBUTES = [
  'start',
  'end',
  'startopen',
  'endopen',
  'datefrom',
  'dateto',
  'timestamp',
  'timestamps',
  'intervals',
] as const;

/** The time of an element by its own attributes: intervals, moments, or a start and an end; empty when it has none. */
export function spansOf(attributes: XmlAttributes): readonly GexfSpan[] {
  const intervals = attributes.get('intervals');
  if (intervals !== undefined) return intervalsOf(intervals);
  const moments = attributes.get('timestamps') ?? attributes.get('timestamp');
  if (moments !== undefined) return partsOf(moments).map(moment => ({ start: moment, end: moment, isOpen: false }));
  const span = spanOf(attributes);
  return span.start === undefined && span.end === undefined ? [] : [span];
}

/** Start and end of an element, in 1.1 called `datefrom` and `dateto`; in 1.2 either may be open. */
export function spanOf(attributes: XmlAttributes): GexfSpan {
  const openStart = attributes.get('startopen');
  const openEnd = attributes.get('endopen');
  const start = attributes.get('start') ?? openStart ?? attributes.get('datefrom');
  const end = attributes.get('end') ?? openEnd ?? attributes.get('dateto');
  return { start, end, isOpen: start === (openStart ?? '') || end === (openEnd ?? '') };
}

/** Intervals in the brackets of 1.3: `<[2001-01-01, 2001-03-31]; (2004-01-01, 2004-05-05)>`. */
function intervalsOf(text: string): readonly GexfSpan[] {
  return text.split(';').flatMap(part => {
    const [start, end] = partsOf(part);
    return start === undefined ? [] : [{ start, end, isOpen: /[(]|[)]/.test(part) }];
  });
}

/** What stands between brackets, commas and blanks. */
const partsOf = (text: string): readonly string[] => text.split(/[[\]()<>,;\s]+/).filter(part => part !== '');
