// One slip of the finger in a word: a letter wrong, missing, too many, or two letters swapped.

/** The shortest word in which a slip is forgiven. */
const shortest = 4;

/** A slip in a number makes another number: `0213` is not `0231`. */
const forgives = (word: string): boolean =>
  word.length >= shortest && /^\p{L}+$/u.test(word) && [...word].length === word.length;

/**
 * Parts of a folded word of which a text nearly like it holds at least one: a slip touches one half and leaves the other, or it
 * swaps the letters where the halves meet. A word in which no slip is forgiven has itself as its only part.
 */
export function halves(word: string): string[] {
  if (!forgives(word)) return [word];
  const middle = Math.ceil(word.length / 2);
  const [first, second] = [word.slice(0, middle), word.slice(middle)];
  return [first, second, `${first.slice(0, -1)}${second[0]}${first.at(-1)}`];
}

/** Whether a word of a folded text begins like this word, but for one slip at most. */
export const nearly = (word: string, text: string): boolean =>
  text.split(' ').some((each) => each.startsWith(word) || (forgives(word) && slips(word, each)));

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What `nearly` says of a word, as a regular expression that JavaScript and PostgreSQL read alike; lines of a text are parted
 * by line breaks.
 */
export function nearlyPattern(word: string): string {
  const any = '[^ \\n]';
  const slipped = forgives(word)
    ? [...word].flatMap((letter, at) => {
        const [before, after] = [word.slice(0, at), word.slice(at + 1)];
        const swapped = after && `${before}${after[0]}${letter}${after.slice(1)}`;
        return [`${before}${any}${after}`, `${before}${after}`, `${before}${any}${letter}${after}`, swapped];
      })
    : [];
  const all = new Set([literal(word), ...slipped].filter(Boolean));
  return `(^|[ \\n])(${[...all].join('|')})`;
}

/** Whether one slip turns the beginning of `text` into `word`. */
function slips(word: string, text: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === text[at]) at += 1;
  const rest = word.slice(at);
  const wrong = rest.slice(1);
  return (
    text.startsWith(wrong, at + 1) ||
    text.startsWith(wrong, at) ||
    text.startsWith(rest, at + 1) ||
    (rest.length > 1 && text.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`, at))
  );
}
