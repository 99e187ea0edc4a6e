import { type Country, countryByName } from '../countries/country.js';
import type { EventActor } from './event-actor.js';
import { stateActor } from './event-actor.js';

/** Words of a role, in the order in which they decide: "State Media" is no state, "Military Court" is a court. */
const TYPES_BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/\bstate media\b/, 'media/state-media'],
  [/\b(media rights|human rights group|non-governmental|civic group|medical association)\b/, 'ngo'],
  [/\b(media|newspaper|news|blogger|journalist|web site|correspondent)\b/, 'media'],
  [/\b(court|courts|judge|judiciary|justice of|sharia)\b/, 'court'],
  [/\b(intelligence|secret agent|spy)\b/, 'intelligence-service'],
  [
    /\b(rebels?|rebel group|militants?|insurgents?|insurgency|terrorists?|guerrillas?|combatants?|mujahideen|militia)\b/,
    'armed-group',
  ],
  [
    /\b(armed (gang|band|opposition|separatist)|extremists?|separatists?|attackers?|gunmen|military wing|violent group)\b/,
    'armed-group',
  ],
  [/\b(part(y|ies)|ruling coalition|opposition coalition|main opposition|alliance|congress party)\b/, 'party'],
  [
    /\b(legislature|parliament|legislative|lawmakers?|senate|senators?|congress|house of|assembl(y|ies)|representatives|duma|lok sabha)\b/,
    'legislature',
  ],
  [
    /\b(ministry|department|minister|government|cabinet|foreign affairs|domestic affairs|authorities|governor|mayor|police|secretariat|treasury|election commission|civil servants?|attorney general|envoy|royal administration|customs|central bank|presidential (?:aide|press service|family)|undersecretary|public sector|ombudsman|security council|national security|prosecutor|director general|high commission|consul|diplomat)\b/,
    'government-body',
  ],
  [
    /\b(military|army|navy|naval|air force|armed forces?|troops?|commandos?|marines?|marine corp|admiral|general staff|joint chiefs|fighter bomber|reserve personnel|chief of staff|national guard|attack helicopter|peacekeeping)\b/,
    'armed-force',
  ],
  [/\b(business|company|companies|bank|industry|airline|corp|industries|holding)\b/, 'company'],
];

/** Bodies of several states that event data name without a country. */
const ORGANISATIONS = new Set(
  `united nations|un security council|un general assembly|north atlantic treaty organization|european union
european commission|european parliament|council of europe|african union|arab league|league of arab states
association of southeast asian nations|international monetary fund|world bank|international criminal court
international court of justice|international atomic energy agency|world health organization|world trade organization
organization for security and cooperation in europe|shanghai cooperation organization
gulf cooperation council|economic community of west african states|organization of american states
united nations high commissioner for refugees|united nations children's fund|organization of islamic cooperation
organization of the islamic conference|south asian association for regional cooperation|european central bank
southern african development community|la francophonie|commonwealth of independent states|eurasian economic union`.split(
    /[|\n]/,
  ),
);

/** Armed groups that ICEWS names without a country. */
const ARMED_GROUPS = new Set(
  `abu sayyaf|al qaeda|al-qaeda|al-shabaab|boko haram|hamas|hezbollah|houthis|islamic jihad|jabhat al-nusra|jaish-e-mohammad
islamic state of iraq and the levant|izz ad-din al-qassam brigades|kurdistan workers' party|lashkar-e-taiba|taliban
lord's resistance army|free syrian army|mujahideen|naxali|revolutionary armed forces of colombia|renamo
al qaeda in the arabian peninsula|people's protection units|moro islamic liberation front|new people's army
national liberation army|justice and equality movement|asa'ib ahl al-haq|haqqani network|tehrik-i-taliban pakistan`.split(
    /[|\n]/,
  ),
);

const BODY = /\b(union|organization|council|bank|fund|commission|nations|league|community|court|agency)\b/;

/**
 * The actor that ICEWS names: "Police (Australia)" is a body of Australia, "Australia" the state. Persons and
 * organisations come without a kind; what a name does not tell is `other`.
 * @param idOf a free id for a name that is no state
 * @param country where the file says the actor is from, in words or by code of three letters
 * @param sectors what the file says of its roles; empty when nothing
 */
export function actorOfName(
  name: string,
  idOf: (name: string) => string,
  country?: Country | undefined,
  sectors = '',
): EventActor {
  const clean = name.replace(/[\s\u00a0]+/g, ' ').trim();
  const state = countryByName(clean);
  if (state) return stateActor(state);
  const { role, place } = partsOf(clean);
  const of = place === undefined ? country : countryByName(place);
  const words = (place === undefined ? clean : role).toLowerCase();
  const type = typeOfName(words, place !== undefined, sectors.toLowerCase());
  return { id: idOf(clean), label: clean, type, country: of };
}

/** "Member of Legislative (Govt) (India)" is a role in India; brackets within the last brackets belong to them. */
function partsOf(name: string): { readonly role: string; readonly place: string | undefined } {
  if (!name.endsWith(')')) return { role: name, place: undefined };
  let depth = 0;
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    if (name[at] === '(') depth -= 1;
    if (depth === 0) return { role: name.slice(0, at).trim(), place: name.slice(at + 1, -1).trim() };
  }
  return { role: name, place: undefined };
}

function typeOfName(words: string, isRole: boolean, sectors: string): string {
  if (ORGANISATIONS.has(words)) return 'igo';
  if (isRole) return TYPES_BY_WORD.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
  if (ARMED_GROUPS.has(words)) return 'armed-group';
  // Persons have sectors too ("Global Diplomatic IGOs"), so the name itself must sound like a body.
  if (/\bigos\b|international government organization/.test(sectors) && BODY.test(words)) return 'igo';
  if (/\b(army|navy|air force|armed forces|military|defen[cs]e forces?)$/.test(words)) return 'armed-force';
  if (/\b(ministry|department)\b/.test(words)) return 'government-body';
  return 'other';
}

/** Free ids for names: short, in small Latin letters where the name has any. */
export class IdsOfNames {
  readonly #ids = new Map<string, string>();
  readonly #taken: (id: string) => boolean;
  readonly #used = new Set<string>();

  /** @param taken whether an actor that is no name of these has the id */
  constructor(taken: (id: string) => boolean) {
    this.#taken = taken;
  }

  /** The id of a name, the same each time. */
  of(name: string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const slug =
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word !== '')
        .join('-') || 'actor';
    let id = slug;
    for (let number = 2; this.#used.has(id) || this.#taken(id); number += 1) id = `${slug}-${number}`;
    this.#used.add(id);
    this.#ids.set(name, id);
    return id;
  }
}
