/** Characters of scripts written without spaces between words: kana, Han, full-width forms; Thai, Lao, Khmer, Burmese. */
export function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (code <= 0x0eff ||
      (code >= 0x1000 && code <= 0x109f) ||
      (code >= 0x1780 && code <= 0x17ff) ||
      (code >= 0x3040 && code <= 0x30ff) ||
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0xf900 && code <= 0xfaff))
  );
}
