/** Letters that Unicode does not take apart, in the spelling that people type. */
const letters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  þ: 'th',
  // A line that stretches Arabic words.
  ـ: '',
};
/** Accents, and the vowel marks of Arabic and Hebrew. Vowel signs of Indic scripts and kana's voicing are part of the letter. */

const marks = /(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7]/gu;
const separators = /[\s\p{P}\p{Cc}\p{Cf}`´ʻʼˈ]+/gu;

/**
 * What a text is searched by: without accents, case or punctuation (apostrophes and hyphens too), words parted by one
 * space. The same in every locale; Chinese, Japanese, Korean, Arabic and Devanagari letters stay. Folding twice
 * changes nothing. No `%`, `_` or backslash is left, so a folded text is a plain SQL LIKE pattern.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[œæßøđðłıςþـ]/g, (letter) => letters[letter]!)
    .replace(separators, ' ')
    .trim()
    .normalize('NFC');
}
