// Page furniture: what a page prints around an article that is no statement of the article.
// Origin: general newsroom and blog-engine furniture — WordPress and Disqus comment forms, share and newsletter
// blocks, agency reporting credits, copyright and syndication lines, the "read more" blocks of news sites — written
// down from common practice, not from the pages of one topic. Patterns are tried on one paragraph, its white space
// made single blanks; all are anchored or plain words, so that they are linear on hostile text.

type Furniture = {
  readonly id: string;
  readonly pattern: RegExp;
  /** Longer paragraphs are prose that happens to begin like furniture. */
  readonly longest: number;
  /** Readers' comments or other articles follow: nothing after it is the article. */
  readonly endsArticle?: true;
};

const SHARE =
  'share(?: (?:this|on|via)(?: (?:article|story|page))?)?|tweet|e-?mail|print|save|pin(?: it)?|like|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|flipboard|line|sms|more';

const FURNITURE: readonly Furniture[] = [
  { id: 'placeholder', pattern: /^\W*(?:untitled|no title|title|headline)\W*$/i, longest: 20 },
  {
    id: 'comments',
    pattern: /^(?:leave|post|add|write) (?:a|your) (?:reply|comment)\b/i,
    longest: 80,
    endsArticle: true,
  },
  {
    id: 'comments',
    pattern: /^(?:\d+ |no )?(?:comments?|replies|responses?)(?: ?\(\d+\))?:?$/i,
    longest: 40,
    endsArticle: true,
  },
  {
    id: 'comments',
    pattern:
      /^(?:join the (?:conversation|discussion)|comments are (?:closed|off|disabled)|view comments|cancel reply|post comment)\b/i,
    longest: 120,
  },
  {
    id: 'comments',
    pattern: /^your e-?mail address will not be (?:published|shared)\b|^required fields are marked\b/i,
    longest: 200,
  },
  { id: 'comments', pattern: /^save my name,? e-?mail/i, longest: 200 },
  {
    id: 'copyright',
    pattern: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b.{0,12}(?:©|\(c\)|(?:19|20)\d\d))/i,
    longest: 400,
  },
  { id: 'copyright', pattern: /\ball rights (?:are )?reserved\b/i, longest: 400 },
  {
    id: 'copyright',
    pattern:
      /^(?:this (?:material|article|content|story) (?:may not be|was (?:originally|first) published|originally appeared|has been (?:syndicated|republished))|republished with permission|reprinted (?:with|by) permission)\b/i,
    longest: 300,
  },
  { id: 'share', pattern: new RegExp(`^(?:(?:${SHARE})\\b[\\s|,/·•-]*)+$`, 'i'), longest: 160 },
  { id: 'share', pattern: /^(?:share|tweet) this\b|^click to share\b/i, longest: 100 },
  {
    id: 'follow',
    pattern:
      /^(?:follow|like|find|join) (?:us|@\w+)\b|^follow .{1,60} on (?:twitter|facebook|instagram|telegram|x|google news)\b/i,
    longest: 200,
  },
  {
    id: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|register|get)\b.{0,160}\b(?:newsletters?|inbox|alerts?|briefing|channel|updates)\b/i,
    longest: 300,
  },
  {
    id: 'newsletter',
    pattern: /^(?:subscribe|sign up|sign in|log in|register)(?: (?:now|today|here|for free))?\W*$/i,
    longest: 40,
  },
  { id: 'app', pattern: /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b/i, longest: 160 },
  {
    id: 'more',
    pattern: /^(?:read|see|view|find out|learn) (?:more|also|next|full (?:story|article))\b/i,
    longest: 200,
  },
  {
    id: 'more',
    pattern:
      /^(?:more (?:from|on|about)|also (?:read|see|on)|read|see|watch|listen|related|recommended|don['’]t miss|in (?:pictures|photos|video))[^:.]{0,40}:/i,
    longest: 200,
  },
  {
    id: 'more',
    pattern:
      /^(?:related|recommended|popular|trending|most (?:read|viewed|popular)|latest|top|similar)(?: (?:articles?|stories|posts?|topics?|news|content|links?|coverage|videos?|reading|now|for you))?:?$/i,
    longest: 60,
    endsArticle: true,
  },
  {
    id: 'more',
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|continue reading|keep reading|skip to (?:main )?content|back to top|next article|previous article|load more|show more)\b/i,
    longest: 120,
  },
  {
    id: 'advertisement',
    pattern:
      /^(?:advertisements?|sponsored(?: content)?|promoted|ad)\W*$|^(?:article|story) continues (?:below|after)|^scroll to continue|^this (?:article|story) is (?:sponsored|for subscribers)/i,
    longest: 120,
  },
  {
    id: 'cookies',
    pattern:
      /\b(?:we|site|website|page) uses? cookies\b|^(?:accept|manage|reject) (?:all )?cookies\b|^cookie (?:policy|settings|notice|preferences)\b/i,
    longest: 400,
  },
  {
    id: 'legal',
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|contact us|about us|advertise with us|site ?map)\b/i,
    longest: 160,
  },
  {
    id: 'tags',
    pattern: /^(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|labels?|keywords):\s/i,
    longest: 300,
  },
  {
    id: 'credit',
    pattern: /^(?:photo|image|picture|video|photograph|graphic|illustration) (?:credits?|courtesy|by|source)\b/i,
    longest: 200,
  },
  { id: 'credit', pattern: /^image source,/i, longest: 120 },
  {
    id: 'reporting-credit',
    pattern:
      /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated)(?: and (?:writing|editing))? by\b/i,
    longest: 300,
  },
  {
    id: 'reporting-credit',
    pattern: /\b(?:contributed|added|included)(?: reporting)? (?:to|for) this (?:report|story|article)\W*$/i,
    longest: 300,
  },
  {
    id: 'reporting-credit',
    pattern:
      /^(?:this (?:story|report|article) (?:includes|contains|uses) (?:reporting|material|content)|with (?:files|reporting|material|inputs) from)\b/i,
    longest: 200,
  },
  {
    id: 'contact',
    pattern: /^(?:write|e-?mail|contact|reach|send (?:tips|comments)) .{0,200}(?:@|\[e-?mail)/i,
    longest: 300,
  },
  { id: 'contact', pattern: /^(?:tel|phone|telephone|fax|e-?mail|mobile|twitter)\s?[:.]/i, longest: 120 },
  { id: 'contact', pattern: /^\S{1,64}@\S{1,190}$|^@\w{1,30}$|^\+?[\d\s().-]{7,24}$/, longest: 255 },
  { id: 'link', pattern: /^(?:link: ?|source: ?)?(?:https?:\/\/|www\.)\S+$/i, longest: 2000 },
  { id: 'code', pattern: /^[0-9a-f]{16,128}$/i, longest: 128 },
  { id: 'end-mark', pattern: /^(?:ends?|-?30-?|#{1,3}|\*{1,5}|—{1,3})$/i, longest: 10 },
];

/** Names of picture agencies; a line that is only names with one of these is a credit. */
const PICTURE_AGENCY =
  /\b(?:AFP|AP(?: Photo)?|Reuters|EPA|Getty(?: Images)?|Agence France-Presse|Associated Press|Zuma(?: Press)?|Shutterstock|Alamy|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|DPA|PA Wire|Handout|iStock|Unsplash|Wikimedia|Flickr)\b/i;

export type FurnitureMatch = { readonly id: string; readonly endsArticle: boolean };

/** "Port Authority / Agence France-Presse / Getty Images": names around a slash, one of them an agency's. */
function isPictureCredit(words: string): boolean {
  return (
    words.length <= 120 &&
    /\S ?\/ ?\S|^(?:AP|AFP|Reuters|EPA|Getty)\b/.test(words) &&
    PICTURE_AGENCY.test(words) &&
    !/[.!?:,] |[.!?]$/.test(words)
  );
}

/** Which furniture a paragraph is, or null when it is text of the article. */
export function findFurniture(words: string): FurnitureMatch | null {
  const entry = FURNITURE.find(({ pattern, longest }) => words.length <= longest && pattern.test(words));
  if (entry) return { id: entry.id, endsArticle: entry.endsArticle ?? false };
  return isPictureCredit(words) ? { id: 'picture-credit', endsArticle: false } : null;
}
