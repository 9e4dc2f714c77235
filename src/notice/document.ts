/**
 * What an editor writes: the notice document. These types are the one source of `notice.schema.json` (every
 * description there is a comment here) and of the table by which {@link parse} reads a document in the browser.
 * After a change run `npm run generate`.
 *
 * Limits, so that a hostile document is refused quickly (limits.ts): a string has at most 10,000 characters, a list, or a
 * map of languages or channels, at most 500 items. A longer string is left out, of a longer list the first 500 are read.
 */

/**
 * A text for the public: a string in the document's `language`, or one string per BCP 47 language tag.
 * Inline marks: `**strong**` and `[text](href)`, nothing else. A blank line starts a new paragraph. At most 10,000
 * characters. What can't be seen is left out of the text of a link. `pl-x-easy` is an easier form
 * of `pl`, offered by a button: the same in plain words and sentences of at most 15 words.
 * @examples ["Przerwa w działaniu", { "pl": "Przerwa w działaniu", "en": "Service interruption" }]
 */
export type Text = string | LanguageMap;

/**
 * One string per BCP 47 language tag, such as `pl`, `en` or `uk`.
 * @propertyNames { "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }
 * @minProperties 1
 */
export interface LanguageMap {
  readonly [language: string]: string;
}

/**
 * A moment in time: RFC 3339 with seconds and an offset (or `Z`).
 * @pattern ^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+\-]\d{2}:\d{2})$
 * @examples ["2024-01-19T20:00:00+01:00", "2024-07-19T18:00:00Z"]
 */
export type Instant = string;

/**
 * A name for use inside this document and in the element's attributes: lower-case letters, digits and hyphens.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @examples ["profil-zaufany", "mojeid"]
 */
export type Id = string;

/**
 * A web, mail or telephone address: `https:`, `http:`, `mailto:`, `tel:`, or relative to the page. No name and password
 * before a host, one mail address without subject or other headers, a number without letters, `*` and `#`. A link that
 * dials shows the number that it dials.
 * @format uri-reference
 * @minLength 1
 * @examples ["https://pacjent.gov.pl/", "/pomoc"]
 */
export type Href = string;

/**
 * A web address that is safe to name as an official site: `https:` only. Its host is shown, in ASCII (punycode), so that
 * letters that look like others stand out.
 * @pattern ^https://
 * @examples ["https://pacjent.gov.pl/"]
 */
export type SecureHref = string;

/**
 * A BCP 47 language tag.
 * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
 * @examples ["pl", "uk"]
 */
export type LanguageTag = string;

/**
 * A time zone by its IANA name.
 * @minLength 1
 * @examples ["Europe/Warsaw"]
 */
export type TimeZone = string;

/**
 * A telephone number in the international form: `+`, the country code, then groups of digits with spaces between them.
 * The digits shown are those that are dialled. Not a number for which the caller pays extra (in Poland +48 70…).
 * @pattern ^\+[1-9][0-9 ]{5,18}[0-9]$
 * @examples ["+48 573 205 962"]
 */
export type Phone = string;

/**
 * An e-mail address in ASCII, without a name before it.
 * @format email
 * @pattern ^[A-Za-z0-9_.+\-]+@[A-Za-z0-9_\-]+(\.[A-Za-z0-9_\-]+)+$
 * @examples ["incydent@csirt.cez.gov.pl"]
 */
export type Email = string;

/** One notice document: everything that the widgets of a portal say. Each section is optional. */
export interface NoticeDocument {
  /** Where the schema of this document is, for editors that complete and check while you type. */
  readonly $schema?: string;
  /**
   * A whole number that rises with every published change. Of two documents the one with the higher revision is shown;
   * at equal revisions the one with the newer `updated`.
   * @asType integer
   * @minimum 0
   */
  readonly revision: number;
  /** When this revision was published. */
  readonly updated: Instant;
  /** The time zone in which all times are shown. */
  readonly timeZone: TimeZone;
  /** What visitors call that zone, such as “Polish time”. Missing: its name in the visitor's language. */
  readonly timeZoneName?: Text;
  /** The language of every text that is written as a plain string. */
  readonly language: LanguageTag;
  /** Interruptions of services, planned and unplanned. */
  readonly outages?: readonly Outage[];
  /** The ways of logging in, shown by `<ikp-login-methods>`. */
  readonly loginMethods?: LoginMethods;
  /** A warning about fraud, shown by `<scam-warning>`. */
  readonly scamWarning?: ScamWarning;
}

/** One interruption of a service, from its announcement to some hours after its end. */
export interface Outage {
  /** A name that stays the same when the outage is moved, extended or cancelled. */
  readonly id: Id;
  /** `planned`: announced before it starts. `unplanned`: a failure, shown before planned ones. */
  readonly kind: 'planned' | 'unplanned';
  /** What is interrupted, in a few words. */
  readonly title: Text;
  /** What it means for the visitor. */
  readonly summary?: Text;
  /** Who runs the service that is interrupted. */
  readonly operator?: Operator;
  /** The first moment of the interruption. */
  readonly start: Instant;
  /** The first moment after the interruption. Missing: not known yet. */
  readonly end?: Instant;
  /** The end that was announced before it was moved, so that the change can be told. */
  readonly previousEnd?: Instant;
  /** From when the outage is announced. Missing: at once. */
  readonly announceFrom?: Instant;
  /** Until when the ended or cancelled outage stays visible. Missing: 12 hours after its end or cancellation. */
  readonly showUntil?: Instant;
  /** When the outage was called off. */
  readonly cancelledAt?: Instant;
  /** Which login methods are affected, and how. */
  readonly affects?: readonly Effect[];
  /** News since the announcement. The newest is shown first. */
  readonly updates?: readonly Update[];
  /** What particular people should know, such as doctors. */
  readonly notes?: readonly Note[];
}

/** Who runs a service. */
export interface Operator {
  /** The operator's name. */
  readonly name: Text;
  /** The operator's site. */
  readonly href?: Href;
  /** A sentence about the service and its operator. */
  readonly text?: Text;
}

/** What an outage does to one login method. */
export interface Effect {
  /** The `id` of the login method. */
  readonly method: Id;
  /** `unavailable`: does not work during the outage. `limited`: works on a condition, which `note` tells. */
  readonly state: 'unavailable' | 'limited';
  /** The channels in which it is affected, by `id`. Missing: in all of them. */
  readonly channels?: readonly Id[];
  /** The method works during the outage only if it was activated before this moment. */
  readonly activateBefore?: Instant;
  /** The condition or the reason, as a sentence. */
  readonly note?: Text;
}

/** One piece of news about an outage. */
export interface Update {
  /** When this became known. */
  readonly at: Instant;
  /** What is new. */
  readonly text: Text;
}

/** What particular people should know about an outage. */
export interface Note {
  /** Whom or what the note is about. */
  readonly title: Text;
  /** The note itself. */
  readonly text?: Text;
  /** Where to read on. */
  readonly links?: readonly Link[];
}

/** A link with its text. */
export interface Link {
  /** What the link leads to, in words. */
  readonly text: Text;
  /** The address. */
  readonly href: Href;
}

/** The ways of logging in, by channel. */
export interface LoginMethods {
  /** The heading. */
  readonly title: Text;
  /** One or two sentences below the heading. */
  readonly lead?: Text;
  /** The places where one logs in, such as a web account and a mobile app. */
  readonly channels: readonly Channel[];
  /** The methods, in the order in which they are shown. */
  readonly methods: readonly Method[];
}

/** A place where one logs in. */
export interface Channel {
  /** The name by which methods and outages refer to it. */
  readonly id: Id;
  /** What the visitor calls it. */
  readonly name: Text;
  /** The device it is used on: the channel that fits the visitor's device is opened first. */
  readonly device?: 'computer' | 'phone';
  /** One or two sentences about logging in here. */
  readonly lead?: Text;
}

/** One way of logging in. */
export interface Method {
  /** The name by which outages refer to it. */
  readonly id: Id;
  /** What the visitor calls it. */
  readonly name: Text;
  /** What it is, in a sentence or two. */
  readonly summary?: Text;
  /** Who offers it, such as banks. */
  readonly providers?: readonly Text[];
  /** What the visitor needs to have. */
  readonly needs?: readonly Text[];
  /** How it works in each channel, by the channel's `id`. The method is offered in these channels only. */
  readonly channels: MethodChannels;
  /** Where to read on. */
  readonly links?: readonly Link[];
}

/** How a method works in each channel, by the channel's `id`. */
export interface MethodChannels {
  readonly [channel: string]: MethodChannel;
}

/** How a method works in one channel. */
export interface MethodChannel {
  /** In which case the visitor needs it here. */
  readonly when?: Text;
  /** What to do, step by step. */
  readonly steps?: readonly Text[];
}

/** A warning about fraud. */
export interface ScamWarning {
  /** The heading. */
  readonly title: Text;
  /** What is going on, in a few sentences. */
  readonly lead?: Text;
  /** Whom the fraudsters pretend to be. */
  readonly impersonates?: readonly Text[];
  /** How they get in touch. */
  readonly forms?: readonly ('sms' | 'email' | 'phone' | 'website' | 'social')[];
  /** What to do when in doubt. Shown above the official sites. */
  readonly inDoubt?: Text;
  /** The one thing never to do. It stands out. */
  readonly never?: Text;
  /** Rules to remember, in order. */
  readonly rules?: readonly Text[];
  /** The sites on which true contact data are found. Their hosts are shown. */
  readonly officialSites?: readonly Site[];
  /** Where to report a suspicion. */
  readonly report?: Report;
  /** Where true information is. */
  readonly trustedSources?: Text;
  /** Further reading. */
  readonly readAlso?: readonly Card[];
}

/** An official site. */
export interface Site {
  /** Whose site it is. */
  readonly name: Text;
  /** The site's address. */
  readonly href: SecureHref;
}

/** Where to report a suspicion. */
export interface Report {
  /** What to report, in a sentence. */
  readonly text?: Text;
  /** The telephone number for reports. */
  readonly phone?: Phone;
  /** The e-mail address for reports. */
  readonly email?: Email;
}

/** A card that leads to further reading. */
export interface Card {
  /** The title of what is to be read. */
  readonly title: Text;
  /** What it is about. */
  readonly text?: Text;
  /** Its address. Missing: the card is not a link. */
  readonly href?: Href;
}
