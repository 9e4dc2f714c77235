// @ts-check
// What lit-html's parts still do and our views never ask for, after trim-lit's other edits and applied in the same way:
// values are primitives, templates or arrays of these; every rendering is before a given node; no part is told of its
// parent or of options.

/** @type {readonly (readonly [from: string, to: string])[]} */
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
  ['constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t},e){'],
  // No value asks to be left as it is.
  [',E=Symbol.for("lit-noChange")', ''],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
  ['r=e[s+n],r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['E as noChange,', ''],
  // Every element with a value is kept, and knows its own kind.
  ['if(r.hasAttributes())for', 'for'],
  ['d.push({type:1,index:l,', 'd.push({index:l,'],
  ['d.push({type:2,index:l})', 'd.push({index:l})'],
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):0',
    'i=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)',
  ],
  ['void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=', '(void 0!==s.strings?(s._$AI(t,i),i+='],
  ['_$AI(t,i=this,s,e){const h=this.strings', '_$AI(t,s){const h=this.strings'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  // Parents and options
  ['constructor(t,i){this._$AV=[],this._$AD=t,this._$AM=i}u(t){', 'constructor(t){this._$AV=[],this._$AD=t}u(){'],
  [
    'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}_$AI(t,i=this){',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){',
  ],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  [
    'constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  // What is put in is always new.
  ['T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this._$AH=this.O(t)}'],
  ['this.element[this.name]=t===A?void 0:t', 'this.element[this.name]=t'],
  [
    'const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    'const D=(t,i,{renderBefore:e})=>{(e._$litPart$??=new k(i.insertBefore(c(),e),e))._$AI(t)}',
  ],
];
