// @ts-check
// What lit-html's parts still do and our views never ask for, after trim-lit's other edits and applied in the same way:
// values are primitives, templates or arrays of these; every rendering is before a given node; no part is told of its
// parent or of options.

/** @type {readonly (readonly [from: string | RegExp, to: string])[]} */
export const leanParts = [
  ['a=t=>null===t||"object"!=typeof t&&"function"!=typeof t', 'a=t=>Object(t)!==t'],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ''],
  // A template is what has a text; there are no other kinds.
  ['x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1)', 'b=(t,...i)=>({strings:t,values:i})'],
  [
    'void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
    't.strings?this.$(t):this.k(t)',
  ],
  ['const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],
  // No value asks to be left as it is.
  [',E=Symbol.for("lit-noChange")', ''],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['E as noChange,', ''],
  // Each place of a value knows its kind, and at which node of the template it is.
  [
    /class S\{.*?(?=p\(t\)\{let i=0)/,
    'class S{constructor({strings:t}){let s,e=0;this.parts=[],this.el=l.createElement("template"),this.el.innerHTML=V(t);for(P.currentNode=this.el.content;s=P.nextNode();e++){"?"===s.data&&this.parts.push({index:e});for(const t of s.getAttributeNames?.()??[])if(t.endsWith("$")){const[,i,n]=/([.@])?(.*)\\$/.exec(t);this.parts.push({index:e,name:n,strings:s.getAttribute(t).split("~"),ctor:"."===i?I:"@"===i?z:H}),s.removeAttribute(t)}}}}' +
      'class R{constructor(t){this._$AV=[],this._$AD=t}u(){const{el:{content:t},parts:i}=this._$AD,s=l.importNode(t,!0);let e,h=0;P.currentNode=s;for(const t of i){for(;h<=t.index;h++)e=P.nextNode();this._$AV.push(t.ctor?new t.ctor(e,t.name,t.strings):new k(e,e.nextSibling))}return P.currentNode=l,s}',
  ],
  [
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    's.strings?(s._$AI(t,i),i+=s.strings.length-1):s._$AI(t[i++])',
  ],
  // An attribute is its texts with the values between them, or not there; properties and listeners have one value.
  [
    /class H\{.*?class I extends H\{.*?\}\}class z extends H\{.*?\}\}(?=const D)/,
    'class H{constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,this.strings=s}_$AI(t,i){let s=this.strings[0];for(let e=1;e<this.strings.length;e++){const h=t[i++];s=h===A||s===A?A:s+(h??"")+this.strings[e]}s!==this._$AH&&this.j(this._$AH=s)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t)}}' +
      'class I extends H{_$AI(t,i){t[i]!==this._$AH&&(this.element[this.name]=this._$AH=t[i])}}' +
      'class z extends H{_$AI(t,i){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t[i]}handleEvent(t){this._$AH(t)}}',
  ],
  // Parents and options
  [
    'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}_$AI(t,i=this){',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){',
  ],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  // What is put in is always new.
  ['T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this._$AH=this.O(t)}'],
  [
    'const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    'const D=(t,i,{renderBefore:e})=>{(e._$litPart$??=new k(i.insertBefore(c(),e),e))._$AI(t)}',
  ],
];
