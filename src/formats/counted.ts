/** "3 ties …", "1 tie …"; empty for none. */
export function counted(number: number, one: string, several: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several}`;
}
