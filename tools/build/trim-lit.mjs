// @ts-check
// Takes out of lit-html, in the single file only, what our templates do not use: directives, SVG templates, element
// expressions, expressions inside <style> or <textarea>, the hook of the old polyfills, and its list of versions, which
// an element of the page with that id turns into an error. And its policy for Trusted Types becomes one of ours. Every
// edit must fit exactly once, so that another version of lit-html fails the build.

import { leanParts } from './lean-lit.mjs';

/** @type {readonly (readonly [from: string | RegExp, to: string])[]} */
const edits = [
  // Trusted Types: the policy is made when the first template is drawn, so that a second copy of the script makes none;
  // has a name of its own, since a page that lists `lit-html` without duplicates has its own Lit, which would then stop;
  // and where the page does not allow it, nothing is thrown: texts do without it where they may, or with the default
  // policy that lets them pass as they are. Else the fallback stays.
  ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', ''],
  // Templates of SVG or MathML of their own: ours have theirs inside HTML
  [',w=x(2),T=x(3)', ''],
  [',l=2===i?"<svg>":3===i?"<math>":"",c=v', ',l="",c=v'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ');'],
  [',D as render,w as svg}', ',D as render}'],
  [',T as mathml', ''],
  // Expressions inside elements whose content is raw text
  ['y=/^(?:script|style|textarea|title)$/i,', ''],
  ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'void 0!==u[2]?c=p'],
  ['c=n??v', 'c=v'],
  ['(c=p,n=void 0)', 'c=p'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  // Expressions inside comments
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  // Expressions in place of an attribute
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  // Directives
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['t=M(this,t,i),a(t)', 'a(t)'],
  ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
  ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  // Listeners are functions, from the first rendering on, and have no options.
  [
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
  ],
  // Templates are ours, never an attacker's JSON
  ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  // Boolean attributes
  ['"?"===e[1]?L:', ''],
  [
    'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
    '',
  ],
  // What only directives ask a part for
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  [',this._$Cv=e?.isConnected??!0}', '}'],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  // Templates compiled beforehand, and shadow roots with a registry of their own
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  // Hooks and versions
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'const D=',
  ],
  ['export{j as _$LH,', 'export{'],
  // A translator may have put the text into elements of its own: so a new text is a new node, in place of whatever is there.
  [
    'this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t',
    'this.T(l.createTextNode(t)),this._$AH=t',
  ],
  // The parser of templates: prepare-templates has done its work. Names of attributes come from the page's parser. It works
  // in a document of our own: no `<img name=createTreeWalker>` is in it, and it is HTML where the page is XML.
  [
    'h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,l=document',
    'l=document.implementation.createHTMLDocument()',
  ],
  [
    ',f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,x=',
    ',x=',
  ],
  ['C=new WeakMap', 'C=new Map'],
  [
    'function V(t,i){return void 0!==e?e.createHTML(i):i}',
    'let V=t=>{let i;try{i=s.createPolicy("ikp-widgets",{createHTML:t=>t})}catch{i=s?.defaultPolicy}V=t=>{const e=i?i.createHTML(t):t;if(e!=t)throw"Trusted Types";return e};return V(t)};',
  ],
  [/const N=\(t,i\)=>\{.*?\};class S\{/, 'class S{'],
  [
    'let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content);',
    'let l=0;const d=this.parts;this.el=S.createElement(V(t),e),P.currentNode=this.el.content;',
  ],
  ['null!==(r=P.nextNode())&&d.length<u;', 'null!==(r=P.nextNode());'],
  [
    'if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);',
    'if(t.endsWith("$")){const s=r.getAttribute(t).split("~"),e=/([.@])?(.*)\\$/.exec(t);',
  ],
  ['r.data===n', 'r.data==="?"'],
];

/** A plugin of vite that trims lit-html. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return undefined;
      return { code: [...edits, ...leanParts].reduce(edit, code), map: null };
    },
  };
}

/** @returns {string} */
function edit(/** @type {string} */ code, /** @type {readonly [string | RegExp, string]} */ [from, to]) {
  const parts = code.split(from);
  if (parts.length !== 2)
    throw new Error(`lit-html is not as trim-lit expects it: found ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}
