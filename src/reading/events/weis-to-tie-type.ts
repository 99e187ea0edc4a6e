import { type EventMeaning, meaningsByCode } from './event-meaning.js';

/**
 * WEIS codes by root and full code, with the additions of the Kansas Event Data System. 032 and 033 are the two sides
 * of a visit, as 042 and 043 in CAMEO.
 * @see McClelland 1976, World Event/Interaction Survey Codebook (ICPSR 5211)
 */
const MEANINGS = meaningsByCode(`
01 concession
010 concession
011 concession
012 concession
013 concession
014 concession
015 concession
02 statement
020 statement
021 statement
022 statement
023 statement
024 support-statement
025 statement
026 statement
027 statement
03 meeting =
030 meeting/talks =
031 meeting =
032 visit v
033 visit <v
034 statement
04 support-statement
040 support-statement
041 support-statement/praise
042 support-statement
043 support-statement/solidarity
05 pledge
050 pledge
051 pledge/diplomatic
052 pledge/aid
053 pledge
054 pledge
055 pledge
06 concession
060 concession
061 support-statement
062 appeal
063 aid
064 concession
065 concession
066 concession
067 concession
07 aid
070 aid
071 aid/economic
072 aid/military
073 aid
08 pledge ~
080 pledge ~
081 treaty =
082 pledge/diplomatic ~
083 treaty =
084 cooperation ~
09 appeal
090 appeal
091 appeal
092 appeal
093 appeal
094 appeal
095 appeal
096 appeal
10 appeal
100 appeal
101 appeal
102 appeal
11 rejection/refusal
110 rejection/refusal
111 rejection/refusal
112 rejection/refusal
113 rejection
114 rejection
12 criticism
120 criticism/accuse
121 criticism/denounce
122 criticism/denounce
123 investigation
13 criticism
130 criticism
131 criticism
132 criticism/protest-note
133 criticism/protest
14 statement
140 statement
141 statement
142 statement
143 statement
15 demand
150 demand
151 demand
152 demand
16 threat
160 threat
161 threat
162 statement
17 threat
170 threat
171 threat
172 threat
173 threat
174 threat/ultimatum
18 criticism/protest
180 criticism/protest
181 criticism/protest
182 military-posture/show-of-force
19 relations-cut
190 relations-cut
191 relations-cut
192 relations-cut
193 relations-cut/aid
194 relations-cut/talks
195 relations-cut/break
196 criticism/protest
197 coercion
198 relations-cut
199 relations-cut
20 relations-cut/expulsion
200 relations-cut/expulsion
201 relations-cut/expulsion
202 relations-cut/expulsion
203 coercion
204 coercion
21 coercion
210 coercion
211 coercion
212 coercion
213 armed-conflict/capture
214 coercion
215 coercion
22 armed-conflict
220 armed-conflict
221 armed-conflict
222 armed-conflict
223 armed-conflict/combat
224 criticism/protest
225 armed-conflict/assault
`);

/** Names of the codes, for those that occur often. */
const TEXTS: ReadonlyMap<string, string> = new Map(
  `011 Surrender|012 Retreat|013 Retract|014 Accommodate, cease fire|021 Decline comment|022 Pessimistic comment
023 Neutral comment|024 Optimistic comment|025 Explain position|030 Consult|031 Meet|032 Visit|033 Receive
034 Vote, elect|040 Approve|041 Praise|042 Endorse|043 Rally|050 Promise|051 Promise policy support
052 Promise material support|054 Assure|060 Grant|061 Apologize|062 Invite|063 Grant asylum|064 Grant privilege
065 Truce|066 Release|067 Grant position|070 Reward|071 Extend economic aid|072 Extend military aid
073 Give other assistance|080 Agree|081 Make agreement|082 Agree to future act|083 Ally|084 Merge, integrate
090 Request|091 Ask for information|092 Ask for policy aid|093 Ask for material aid|094 Call for|095 Plead
100 Propose|101 Offer proposal|102 Urge|110 Reject|111 Turn down|112 Refuse|113 Defy law|120 Accuse|121 Criticize
122 Denigrate|123 Investigate|130 Protest|131 Make complaint|132 Formal protest|133 Symbolic act|140 Deny
141 Deny accusation|142 Deny action|150 Demand|151 Issue command|152 Claim rights|160 Warn|161 Warn of policies
162 Warn of problem|170 Threaten|171 Unspecified threat|172 Non-military threat|173 Specific threat|174 Ultimatum
180 Demonstrate|181 Non-military demonstration|182 Military demonstration|190 Reduce relations|191 Cancel event
192 Cut routine activity|193 Cut aid|194 Halt negotiation|195 Break diplomatic relations|196 Strike|197 Censor
198 Withdraw from|200 Expel|201 Expel personnel|202 Expel group|203 Ban organization|210 Seize
211 Seize possession|212 Arrest person|213 Hijack, kidnap|220 Force|221 Non-injury destruction
222 Non-military destruction|223 Military engagement|224 Riot|225 Assassinate, torture`
    .split(/[|\n]/)
    .map(row => [row.slice(0, 3), row.slice(4)]),
);

/** Whether a text is a WEIS code of three digits. */
export const isWeis = (code: string): boolean => code.length === 3 && MEANINGS.has(code);

/** What a WEIS code means; a code that the list lacks has the meaning of its root. `undefined` for no WEIS code. */
export function meaningOfWeis(code: string): EventMeaning | undefined {
  return /^\d{2,3}$/.test(code) ? (MEANINGS.get(code) ?? MEANINGS.get(code.slice(0, 2))) : undefined;
}

/** The name of a WEIS code; `undefined` for a code without one. */
export function textOfWeis(code: string): string | undefined {
  return TEXTS.get(code);
}
