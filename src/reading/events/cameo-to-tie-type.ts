import { type EventMeaning, meaningsByCode } from './event-meaning.js';
import { CODES_WITH_TEXT } from './icews-texts.js';

/**
 * CAMEO codes by root (`04`), base (`043`) and full code; a code without a line takes that of the code above it. The
 * mutual relations of the vocabulary (meetings, treaties, military cooperation) are those that coders write down from
 * both sides; intents and other cooperation they write from both sides only where both are meant. Codes that stay as open as their wording: 072 may be arms, forces or training; 161 a downgrade or a
 * break; 166 an expulsion or a withdrawal.
 * @see Schrodt 2012, CAMEO Event and Actor Codebook 1.1b3, chapter 2
 */
const MEANINGS = meaningsByCode(`
01 statement
018 support-statement/solidarity
019 support-statement
02 appeal
03 pledge
030 pledge ~
031 pledge ~
0311 pledge/economic ~
0312 pledge/military ~
0313 pledge ~
0314 pledge ~
032 pledge/diplomatic ~
033 pledge/aid
0332 pledge/military
0334 pledge/military
036 pledge/diplomatic ~
037 pledge ~
038 pledge/diplomatic
039 mediation/offer
04 meeting =
040 meeting/talks =
041 meeting/call =
042 visit v
043 visit <v
044 meeting/third-place =
045 mediation
046 meeting/negotiation =
05 support-statement
050 cooperation ~
051 support-statement/praise
052 support-statement/defence-of-action
053 support-statement/solidarity
054 recognition/recognition
057 treaty =
06 cooperation ~
061 economic-cooperation ~
062 military-cooperation =
064 military-cooperation/intelligence-sharing =
07 aid
071 aid/economic
072 aid/military
073 aid/humanitarian
074 troop-support
08 concession
085 sanction/eased
0871 treaty/armistice =
09 investigation
10 demand
102 demand/policy
104 demand/policy
1056 demand/withdrawal
106 demand/talks
108 demand/talks
11 criticism
111 criticism/denounce
112 criticism/accuse
114 criticism/protest-note
12 rejection/refusal
128 rejection
129 rejection/veto
13 threat
1312 threat/sanctions
138 threat/force
139 threat/ultimatum
14 criticism/protest
15 military-posture
150 military-posture/show-of-force
152 military-posture/alert
154 military-posture/mobilisation
16 relations-cut
162 relations-cut/aid
163 sanction
164 relations-cut/talks
165 relations-cut/talks
17 coercion
18 armed-conflict/assault
181 armed-conflict/capture
19 armed-conflict
190 armed-conflict/combat
192 armed-conflict/occupation
193 armed-conflict/combat
194 armed-conflict/combat
195 armed-conflict/strike
20 armed-conflict/mass-violence
`);

const codes = new Set([...CODES_WITH_TEXT, ...CODES_WITH_TEXT.map(code => code.slice(0, 2))]);

/** Whether a text is a CAMEO code: root, base or full. */
export const isCameo = (code: string): boolean => codes.has(code);

/**
 * What a CAMEO code means: `043` a visit, told by the host. Codes are text with a leading zero: `010` is a statement,
 * `10` a demand. A code that the list lacks has the meaning of its base or root.
 * @returns `undefined` for what is no CAMEO code
 */
export function meaningOfCameo(code: string): EventMeaning | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined;
  for (let length = code.length; length >= 2; length -= 1) {
    const meaning = MEANINGS.get(code.slice(0, length));
    if (meaning) return meaning;
  }
  return undefined;
}
