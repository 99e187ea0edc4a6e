import type { Exploration } from '../../exploration/exploration.js';
import { foldableStates } from '../../exploration/opening-view.js';
import { hiddenIn } from '../../filter/clause.js';
import { actorKindClause, relationClause } from '../../filter/clause-kinds.js';
import { inUi, ui } from '../../messages/ui.js';
import type { Network } from '../../network/network.js';
import { pairKey } from '../../scene/drawn-network.js';
import type { PictureLine } from '../../scene/picture.js';
import { shownOf } from '../../scene/shown-lines.js';
import type { Target } from '../../scene/stage.js';
import { ACTOR_GROUPS, actorTypeOf } from '../../vocabulary/actor-types.js';
import { nameOf } from '../card-context.js';
import { sayTie } from '../say-tie.js';

/** Something that can be done with what was clicked. */
export interface MenuItem {
  readonly label: string;
  /** Copies this text; else {@link act}. */
  readonly copies?: string;
  readonly act?: () => void;
}

/** A menu and what it is of. */
export interface Menu {
  readonly name: string;
  /** Parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** What a menu is made from. */
export interface MenuRequest {
  readonly exploration: Exploration;
  /** `undefined` = the empty canvas. */
  readonly target: Target | undefined;
  readonly fit: () => void;
  /** The address, where it holds the view. */
  readonly link: string | undefined;
}

/** What can be done with an actor, a line or the canvas; `undefined` while no dataset is open. */
export function menuOf(request: MenuRequest): Menu | undefined {
  const { network } = request.exploration;
  const { target } = request;
  if (!network) return undefined;
  const menu = !target
    ? canvasMenu(request, network)
    : target.kind === 'actor'
      ? actorMenu(request.exploration, network, target.id)
      : lineMenu(request, network, target.line);
  return { ...menu, groups: menu.groups.filter(group => group.length > 0) };
}

function actorMenu(exploration: Exploration, network: Network, id: string): Menu {
  const name = nameOf(network, id);
  const { view } = exploration;
  const state = network.stateOf(id);
  const canFold = foldableStates(network).includes(state);
  const group = actorTypeOf(network.actors.get(id)?.record.type ?? '').group;
  const isHidden = hiddenIn(view.clauses, actorKindClause.id).has(group);
  const label = ACTOR_GROUPS.find(row => row.id === group)?.label;
  return {
    name: ui.menu.of(name),
    groups: [
      [
        { label: ui.menu.openCard, act: () => exploration.select({ kind: 'actor', id }) },
        ...(canFold
          ? [
              {
                label: (view.folded.has(state) ? ui.menu.unfold : ui.menu.fold)(nameOf(network, state)),
                act: () => exploration.toggleFold(state),
              },
            ]
          : []),
      ],
      [
        {
          label: ui.menu.onlyItsTies,
          act: () => exploration.setFocus({ mode: 'around', actors: [id], steps: 1 }),
        },
        ...(label && !isHidden
          ? [
              {
                label: ui.menu.hideKind(inUi(label)),
                act: () => exploration.toggle(actorKindClause.id, group),
              },
            ]
          : []),
      ],
      [{ label: ui.menu.copyName, copies: name }],
    ],
  };
}

/** The key under which a line was taken apart, so that it can be put together again. */
function openedKeyOf(line: PictureLine, opened: ReadonlySet<string>): string | undefined {
  const pair = pairKey(line.source, line.target);
  const ofRelation = `${pair}|${line.type?.id ?? ''}`;
  const ofType = [...opened].find(key => line.kind === 'tie' && key.startsWith(ofRelation));
  return ofType ?? (line.kind !== 'pair' && opened.has(pair) ? pair : undefined);
}

function lineMenu({ exploration }: MenuRequest, network: Network, line: PictureLine): Menu {
  const ties = shownOf(line, exploration.filtered?.ties ?? new Set());
  const types = [...new Set(ties.map(tie => tie.type))];
  const [type] = types;
  const { source, target } = line;
  const isPair = line.kind !== 'tie';
  const openedKey = openedKeyOf(line, exploration.view.opened);
  return {
    name: ui.menu.of(ui.between(nameOf(network, source), nameOf(network, target))),
    groups: [
      [
        {
          label: ui.menu.openCard,
          act: () =>
            exploration.select(
              isPair ? { kind: 'pair', one: source, other: target } : { kind: 'tie', id: line.ties[0]!.id },
            ),
        },
        ...(isPair ? [{ label: ui.menu.openLine, act: () => exploration.toggleOpened(line.id) }] : []),
        ...(openedKey === undefined
          ? []
          : [{ label: ui.menu.foldLine, act: () => exploration.toggleOpened(openedKey) }]),
      ],
      type && types.length === 1
        ? [
            {
              label: ui.menu.onlyRelation(inUi(type.label)),
              act: () => exploration.isolate(relationClause.id, type.id),
            },
            {
              label: ui.menu.hideRelation(inUi(type.label)),
              act: () => exploration.toggle(relationClause.id, type.id),
            },
          ]
        : [],
      [{ label: ui.menu.copySentence, copies: ties.map(tie => sayTie(network, tie).sentence).join('\n') }],
    ],
  };
}

function canvasMenu({ exploration, fit, link }: MenuRequest, network: Network): Menu {
  const { view } = exploration;
  const states = foldableStates(network);
  return {
    name: ui.menu.ofCanvas,
    groups: [
      [
        { label: ui.fit, act: fit },
        ...(states.some(state => !view.folded.has(state))
          ? [{ label: ui.foldAll, act: () => exploration.setAllFolded(true) }]
          : []),
        ...(states.some(state => view.folded.has(state))
          ? [{ label: ui.unfoldAll, act: () => exploration.setAllFolded(false) }]
          : []),
        ...(view.moved.size > 0 ? [{ label: ui.reset, act: () => exploration.resetPositions() }] : []),
      ],
      [{ label: ui.showAll, act: () => exploration.showAll() }],
      link === undefined ? [] : [{ label: ui.menu.copyLink, copies: link }],
    ],
  };
}
