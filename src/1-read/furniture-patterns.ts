// Page furniture: what a page prints around an article that is no statement of the article.
// Origin: general newsroom and blog-engine furniture — WordPress and Disqus comment forms, share and newsletter
// blocks, agency reporting credits, copyright and syndication lines, the "read more" blocks of news sites — written
// down from common practice, not from the pages of one topic. Patterns are tried on one paragraph, its white space
// made single blanks, and only up to `longest` characters: hostile text costs no more than any other.

export type Furniture = {
  readonly id: string;
  /** Longer paragraphs are prose that happens to begin like furniture. */
  readonly longest: number;
  readonly patterns: readonly RegExp[];
  /** What stands below it on a page: readers' comments to the end, or the headlines of other articles. */
  readonly opens?: 'comments' | 'links';
};

const SHARE_WORDS =
  'share(?: (?:this|on|via)(?: (?:article|story|page))?)?|tweet|e-?mail|print|save|pin(?: it)?|like|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|flipboard|line|sms|more';
const LEGAL_WORDS =
  'terms|of|use|service|and|conditions|privacy|cookies?|policy|notice|settings|contact|about|us|advertise|with|careers|help|faq|accessibility|site ?map';
/** Text agencies sign below or above a report. */
const AGENCIES =
  'AP|AFP|Reuters|DPA|EFE|ANI|PTI|IANS|PA|UPI|TASS|RIA Novosti|Interfax|Xinhua|Anadolu|Kyodo|Bloomberg|(?:The )?Associated Press|Agence France-Presse|Press Association';

export const FURNITURE: readonly Furniture[] = [
  { id: 'placeholder', longest: 20, patterns: [/^\W*(?:untitled|no title|title|headline)\W*$/i] },
  {
    id: 'comments',
    longest: 80,
    opens: 'comments',
    patterns: [
      /^(?:leave|post|add|write) (?:a|your) (?:reply|comment)\b/i,
      /^(?:(?:\d+|no) (?:comments?|replies|responses?)|comments(?: ?\(\d+\))?):?$/i,
    ],
  },
  {
    id: 'comment-form',
    longest: 200,
    patterns: [
      /^(?:join the (?:conversation|discussion)|comments are (?:closed|off|disabled)|view comments|cancel reply)\b/i,
      /^your e-?mail address will not be (?:published|shared)\b|^required fields are marked\b|^save my name,? e-?mail/i,
    ],
  },
  {
    id: 'copyright',
    longest: 400,
    patterns: [
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b.{0,12}(?:©|\(c\)|(?:19|20)\d\d))/i,
      /\ball rights (?:are )?reserved\b/i,
      /^this (?:material|article|content|story|post) (?:may not be|was (?:originally|first) published|(?:originally|first) appeared|has been (?:syndicated|republished))\b/i,
      /^(?:republished with permission|reprinted (?:with|by) permission)\b/i,
    ],
  },
  {
    id: 'share',
    longest: 160,
    patterns: [
      new RegExp(`^(?:(?:${SHARE_WORDS})\\b[\\s|,/·•-]*)+$`, 'i'),
      /^(?:share|tweet) this\b|^click to share\b/i,
    ],
  },
  {
    id: 'follow',
    longest: 200,
    patterns: [
      /^(?:follow|like|find|join) (?:us|@\w+)\b/i,
      /^follow .{1,60} on (?:twitter|facebook|instagram|telegram|x|google news)\b/i,
      /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b/i,
    ],
  },
  {
    id: 'newsletter',
    longest: 300,
    patterns: [
      /^(?:sign up|subscribe|register (?:for|to|now)|get (?:our|all|more|breaking|daily|weekly|your|the (?:latest|best|day))\b).{0,160}\b(?:newsletters?|inbox|e-?mails?|alerts?|briefing|channel|updates)\b/i,
      /^(?:subscribe|sign up|sign in|log in|register)(?: (?:now|today|here|for free))?\W*$/i,
    ],
  },
  {
    id: 'read-more',
    longest: 200,
    patterns: [
      /^(?:(?:read|see|view|find out|learn) more|(?:read|see) (?:also|next)|read (?:the )?full (?:story|article))\b/i,
      /^(?:more (?:from|on|about) [^:.“"]{1,40}|also (?:read|see|on .{1,30})|(?:read|see|watch|listen|related|recommended)(?: (?:also|more|next|here|now|this|article|story|stories|coverage))?|don['’]t miss|in (?:pictures|photos|video)):/i,
      /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|continue reading|keep reading|skip to (?:main )?content|back to top|next article|previous article|load more|show more)\b/i,
    ],
  },
  {
    id: 'other-articles',
    longest: 60,
    opens: 'links',
    patterns: [
      /^(?:related|recommended|popular|trending|most (?:read|viewed|popular)|latest|top|similar|more)(?: (?:articles?|stories|posts?|topics?|news|content|links?|coverage|videos?|reading|now|for you))?:?$/i,
    ],
  },
  {
    id: 'advertisement',
    longest: 120,
    patterns: [
      /^(?:advertisements?|sponsored(?: content)?|promoted|ad)\W*$/i,
      /^(?:article|story) continues (?:below|after)|^scroll to continue|^this (?:article|story) is (?:sponsored|for subscribers)/i,
    ],
  },
  {
    id: 'cookies',
    longest: 400,
    patterns: [/\b(?:we|site|website|page) uses? cookies\b/i, /^(?:accept|manage|reject) (?:all )?cookies\b/i],
  },
  { id: 'legal', longest: 160, patterns: [new RegExp(`^(?:(?:${LEGAL_WORDS})\\b[\\s|,/·•&-]*){2,}$`, 'i')] },
  {
    id: 'tags',
    longest: 300,
    patterns: [/^(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|labels?|keywords): /i],
  },
  {
    id: 'credit',
    longest: 200,
    patterns: [
      /^(?:photo|image|picture|video|photograph|graphic|illustration) (?:credits?|courtesy|by|source)\b/i,
      /^image source,/i,
    ],
  },
  { id: 'agency', longest: 40, patterns: [new RegExp(`^[-–—(\\s]*(?:${AGENCIES})[)\\s]*$`)] },
  {
    id: 'reporting-credit',
    longest: 300,
    patterns: [
      /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated)(?: and (?:writing|editing))? by\b/i,
      /\b(?:contributed|added|included)(?: reporting)? (?:to|for) this (?:report|story|article)\W*$/i,
      /^(?:this (?:story|report|article) (?:includes|contains|uses) (?:reporting|material|content)|with (?:files|reporting|material|inputs) from)\b/i,
    ],
  },
  {
    id: 'contact',
    longest: 300,
    patterns: [
      /^(?:write|e-?mail|contact|reach|send (?:tips|comments)) .{0,200}(?:@|\[e-?mail)/i,
      /^(?:tel|phone|telephone|fax|e-?mail|mobile|twitter)\s?[:.].{0,120}$/i,
      /^\S{1,64}@\S{1,190}$|^@\w{1,30}$|^\+?[\d\s().-]{7,24}$/,
    ],
  },
  { id: 'link', longest: 2000, patterns: [/^(?:link: ?|source: ?)?(?:https?:\/\/|www\.)\S+$/i] },
  { id: 'code', longest: 128, patterns: [/^[0-9a-f]{16,128}$/i] },
  { id: 'end-mark', longest: 10, patterns: [/^(?:ends?|-?30-?|#{1,3}|\*{1,5}|—{1,3})$/i] },
];

/** Agencies whose name beside a slash, or alone on a line, makes the line a picture's credit. */
export const PICTURE_AGENCY =
  /\b(?:AFP|AP(?: Photo)?|Reuters|EPA|Getty(?: Images)?|Agence France-Presse|Associated Press|Zuma(?: Press)?|Shutterstock|Alamy|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|DPA|PA Wire|Handout|iStock|Unsplash|Wikimedia|Flickr)\b/i;
export const PICTURE_AGENCY_ALONE =
  /^\(?(?:AP Photo|EPA|Getty Images|Zuma Press|Shutterstock|Alamy|iStock|Handout)\)?$/i;
