/** A number of a person in a text, and where it stands (UTF-16 indices, the second one past its end). */
export interface PersonalNumber {
  readonly kind: "mobile" | "identity";
  readonly start: number;
  readonly end: number;
}

const MOBILE = /(?<![\d.])1[3-9]\d(?:[- ]?\d{4}){2}(?!\d|\.\d)/g;
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
/** GB 11643: what each digit of an identity number counts, and the check character of each remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/**
 * Mobile telephone and identity numbers in a text, in full width too; an identity number only with the right check character, so that an account or a
 * document number is none. An office's landline is no person's.
 */
export function personalNumbers(text: string): PersonalNumber[] {
  const plain = [...text]
    .map((character) => (/[０-９Ｘｘ]/.test(character) ? character.normalize("NFKC") : character))
    .join("");
  const found = (kind: PersonalNumber["kind"], pattern: RegExp, isOne: (number: string) => boolean) =>
    [...plain.matchAll(pattern)]
      .filter(([number]) => isOne(number))
      .map(({ 0: number, index }): PersonalNumber => ({ kind, start: index, end: index + number.length }));
  return [...found("mobile", MOBILE, () => true), ...found("identity", IDENTITY, hasItsCheck)];
}

function hasItsCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17]?.toUpperCase();
}
