import { readerLocale } from '../../elements/locale.js';
import { numberText } from '../../elements/table/number-text.js';
import { ui } from '../../messages/ui.js';
import { uiOpening as words } from '../../messages/ui-opening.js';
import type { Problem, Report } from '../../network/report.js';
import { placeWords } from './place-words.js';
import { groupProblems, nameOfKind, type ProblemGroup } from './problem-groups.js';

const grouped = (number: number): string => numberText(number, readerLocale());

/** The report as plain text, to send to whoever made the file. */
export function reportText(name: string, report: Report, advice: readonly Problem[]): string {
  const reading = [
    ...(report.format === undefined ? [] : [words.readAs(report.format)]),
    ...(report.encoding === undefined ? [] : [words.inEncoding(report.encoding)]),
  ];
  const groups = groupProblems(report);
  const blocks = [
    [words.titles[report.outcome](name), ...(reading.length > 0 ? [reading.join(', ')] : [])],
    countLines(report),
    ...(groups.length === 0 ? [[words.noProblems]] : groups.map(groupLines)),
    ...(advice.length === 0
      ? []
      : [[words.advice(advice.length)], ...groupProblems({ problems: advice }).map(groupLines)]),
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function countLines({ found, kept, changed, skipped }: Report): readonly string[] {
  const { counts, records } = words;
  return (['actors', 'ties'] as const).map(kind =>
    ui.labelled(
      records[kind],
      `${counts.found} ${grouped(found[kind])}, ${counts.kept} ${grouped(kept[kind])}, ${counts.changed} ${grouped(changed[kind])}, ${counts.skipped} ${grouped(skipped[kind])}`,
    ),
  );
}

function groupLines({
  severity,
  code,
  count,
  problems,
  more,
  hint,
  expected: shared,
}: ProblemGroup): readonly string[] {
  return [
    ui.labelled(words.severities[severity], words.timesKind(count, nameOfKind(code))),
    ...problems.flatMap(problem => [
      `- ${ui.labelled(placeWords(problem), problem.message)}`,
      ...(problem.found === undefined ? [] : [`  ${ui.labelled(words.found, problem.found)}`]),
      ...(problem.expected === undefined || shared !== undefined
        ? []
        : [`  ${ui.labelled(words.expected, problem.expected)}`]),
      ...(hint === undefined && problem.hint !== '' ? [`  ${ui.labelled(words.whatToDo, problem.hint)}`] : []),
    ]),
    ...(more > 0 ? [`- ${words.moreOfThisKind(more)}`] : []),
    ...(shared === undefined ? [] : [ui.labelled(words.expected, shared)]),
    ...(hint === undefined ? [] : [ui.labelled(words.whatToDo, hint)]),
  ];
}
