/**
 * Subtype of arms supply by SIPRI's description of a weapon, first match wins: what is aimed at aircraft before other
 * missiles, parts and sensors (which SIPRI lists as engines, radars, sonars) before the craft that they go into.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b(uav|ucav|drone|unmanned)\b/, 'drones'],
  [/\b(sam|abm|spaag|ciws|ad system|aa gun|aals)\b|air search|height-finding/, 'air-defence'],
  [/torpedo|guided bomb|guided shell|guided rocket|depth charge/, 'ammunition'],
  [/missile|\b(ssm|asm|arm|slbm|sraam|bvraam|atm)\b|coastal defence/, 'missiles'],
  [
    /radar|sonar|engine|turbofan|turbojet|turboprop|turboshaft|gas turbine|turret|eo system|recce system|sigint system/,
    'technology',
  ],
  [/refuel system|nuclear reactor|satellite|chassis|air search system/, 'technology'],
  [/./, 'heavy-weapons'],
];

/** `arms-supply/…` by the description of the weapon; `arms-supply/unspecified` without one. */
export function armsSupplyOf(description: string): string {
  const text = description.toLowerCase();
  const subtype = RULES.find(([pattern]) => pattern.test(text))?.[1] ?? 'unspecified';
  return `arms-supply/${subtype}`;
}
