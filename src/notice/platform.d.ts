// The pure rooms compile without DOM; of the web platform they use only the URL parser, which Node has as well.
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
}
