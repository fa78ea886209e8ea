const french =
  /(?:^|[\s'’(])(?:de|des|du|la|le|les|et|une?|dans|sur|par|éd|coll|Éditions|Paris)(?=[\s.'’,:)])|[dl]['’]\p{L}|[éèêçàôœ]/u

/** Whether a citation has small words or letters of French at its head. */
export function looksFrench(text: string): boolean {
  return french.test(text.slice(0, 200))
}
