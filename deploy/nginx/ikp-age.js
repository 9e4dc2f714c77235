/**
 * For njs: how old a stored answer is, in seconds (RFC 9111, 4.2.3): its age on arrival, if it came through another
 * cache, is in its Date, as long as both clocks are right. Empty where there is no answer of the origin's.
 */
function age(request) {
  const date = Date.parse(request.variables.upstream_http_date || '');
  if (Number.isNaN(date)) return '';
  return String(Math.max(0, Math.floor((Date.now() - date) / 1000)));
}

export default { age };
