/** A whole number in groups of three, "16,777,216". `Intl` without a locale would follow the machine's. */
export function groupedNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
