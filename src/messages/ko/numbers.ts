/** A number in groups of three digits. */
export const grouped = (number: number): string => number.toLocaleString('ko');

/** So many ties. */
export const ties = (number: number): string => `관계 ${grouped(number)}건`;

/** So many actors. */
export const actors = (number: number): string => `행위자 ${grouped(number)}`;

/** So many who speak. */
export const speakers = (number: number): string => `발언 주체 ${grouped(number)}`;

/** So many documents. */
export const documents = (number: number): string => `문서 ${grouped(number)}건`;

/** So many items of evidence. */
export const items = (number: number): string => `근거 ${grouped(number)}건`;

/** So many events. */
export const events = (number: number): string => `사건 ${grouped(number)}건`;

/** So many steps along ties. */
export const steps = (number: number): string => `${grouped(number)}단계`;
