// One slip of the finger in a word: a letter wrong, missing, too many, or two letters swapped.

/** The shortest word in which a slip is forgiven. */
const shortest = 4;

const forgives = (word: string): boolean =>
  word.length >= shortest && /^[\p{L}\p{N}]+$/u.test(word) && [...word].length === word.length;

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
