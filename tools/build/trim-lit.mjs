// @ts-check
// Takes out of lit-html, in the single file only, what our templates do not use: directives, MathML, element
// expressions, expressions inside <style> or <textarea>, the hook of the old polyfills, and its list of versions, which
// an element of the page with that id turns into an error. And a policy for Trusted Types that the page does not allow
// must not stop the script. Every edit must fit exactly once, so that another version of lit-html fails the build.

/** @type {readonly (readonly [from: string, to: string])[]} */
const edits = [
  // Trusted Types: without the policy, rendering fails where they are required, and the fallback content stays.
  [
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    'e=(()=>{try{return s?.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
  ],
  // MathML
  ['w=x(2),T=x(3)', 'w=x(2)'],
  ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  ['2===i||3===i', '2===i'],
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
  ['(t=M(this,t,i,0)??A)===E', '(t=t??A)===E'],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  // Hooks and versions
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'const D='],
  ['export{j as _$LH,', 'export{'],
];

/** A plugin of vite that trims lit-html. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return undefined;
      return { code: edits.reduce(edit, code), map: null };
    },
  };
}

/** @returns {string} */
function edit(/** @type {string} */ code, /** @type {readonly [string, string]} */ [from, to]) {
  const parts = code.split(from);
  if (parts.length !== 2) throw new Error(`lit-html is not as trim-lit expects it: found ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}
