// Percent-encoding (RFC 3986), the parts of an address and its query. Nothing here touches the page.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};
  const texts = root.text;

  const unreserved = /[A-Za-z0-9\-._~]/;
  const generalDelimiters = ':/?#[]@';
  const subDelimiters = '!$&\'()*+,;=';

  /** What each way of encoding leaves as it is, beyond letters and digits. */
  const kept = {
    component: '-_.!~*\'()',
    strict: '-._~',
    address: '-_.!~*\'();/?:@&=+$,#',
    form: '-_.*',
  };

  // MARK: Encoding

  /** Encodes a text: {text}, or {error, offset} where it holds half a surrogate pair, which no byte stands for. */
  function encode(text, mode) {
    const lone = texts.loneSurrogate(text);
    if (lone >= 0) {
      return {
        offset: lone,
        error: `${texts.name(text, lone)} at character ${texts.characters(text, 0, lone) + 1} is no character, and cannot be encoded`,
      };
    }
    const keeps = kept[mode];
    const parts = [];
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
      const sign = text[index];
      if (/[A-Za-z0-9]/.test(sign) || keeps.includes(sign)) continue;
      // An address that is encoded already keeps its escapes.
      if (mode === 'address' && sign === '%' && /^%[0-9A-Fa-f]{2}/.test(text.slice(index, index + 3))) continue;
      parts.push(text.slice(start, index));
      const point = String.fromCodePoint(text.codePointAt(index));
      parts.push(mode === 'form' && sign === ' ' ? '+' : Array.from(texts.bytes(point), byte => '%' + texts.hex(byte)).join(''));
      index += point.length - 1;
      start = index + 1;
    }
    parts.push(text.slice(start));
    return { text: parts.join('') };
  }

  // MARK: Decoding

  /** Decodes what is sound and leaves the rest as written: {text, problems, escapes}. */
  function decode(text, options) {
    const isForm = Boolean(options && options.plus);
    const parts = [];
    const problems = [];
    let escapes = 0;
    let index = 0;
    const report = (offset, length, message) => problems.push({
      offset, length, character: texts.characters(text, 0, offset) + 1, raw: text.slice(offset, offset + length), message,
    });
    while (index < text.length) {
      const next = nextSign(text, index, isForm);
      parts.push(text.slice(index, next));
      index = next;
      if (index === text.length) break;
      if (text[index] === '+') {
        parts.push(' ');
        index += 1;
        continue;
      }
      const bytes = [];
      const start = index;
      for (let match; (match = /^%([0-9A-Fa-f]{2})/.exec(text.slice(index, index + 3))); index += 3) bytes.push(parseInt(match[1], 16));
      escapes += bytes.length;
      decodeRun(text, start, bytes, { parts, problems, report });
      if (bytes.length) continue;
      const rest = text.slice(index, index + 3);
      report(index, rest.length, rest.length < 3
        ? 'the text ends inside the sequence: `%` is followed by two hexadecimal digits'
        : '`%` is not followed by two hexadecimal digits; a percent sign itself is `%25`');
      parts.push('%');
      index += 1;
    }
    return { text: parts.join(''), problems, escapes };
  }

  function nextSign(text, start, isForm) {
    const percent = text.indexOf('%', start);
    const plus = isForm ? text.indexOf('+', start) : -1;
    if (percent < 0 && plus < 0) return text.length;
    return percent < 0 ? plus : plus < 0 ? percent : Math.min(percent, plus);
  }

  function decodeRun(text, start, bytes, { parts, problems, report }) {
    let index = 0;
    while (index < bytes.length) {
      const next = texts.scalar(bytes, index);
      const offset = start + 3 * index;
      const last = problems[problems.length - 1];
      if (next.error && last && last.isUTF8 && last.offset + last.length === offset && (bytes[index] & 0xC0) === 0x80) {
        // The rest of one damaged character is one problem.
        last.length += 3;
        last.raw += text.slice(offset, offset + 3);
        parts.push(text.slice(offset, offset + 3));
      } else if (next.error) {
        report(offset, 3 * next.length, `no UTF-8: ${next.error}`);
        problems[problems.length - 1].isUTF8 = true;
        parts.push(text.slice(offset, offset + 3 * next.length));
      } else {
        parts.push(String.fromCodePoint(next.point));
      }
      index += next.length;
    }
  }

  /** Whether what came of decoding looks encoded once more. */
  function isEncodedTwice(before, after) { return /%25[0-9A-Fa-f]{2}/.test(before) && /%[0-9A-Fa-f]{2}/.test(after); }

  // MARK: Characters

  /** What RFC 3986 says of a character. */
  function kind(sign) {
    if (unreserved.test(sign) && sign.length === 1) return 'unreserved';
    if (generalDelimiters.includes(sign)) return 'reserved (gen-delims)';
    if (subDelimiters.includes(sign)) return 'reserved (sub-delims)';
    if (sign === '%') return 'begins an escape';
    return 'not allowed, always encoded';
  }

  /** The characters of a text that are neither letters nor digits, each with its kind and how each way writes it. */
  function characters(text, limit) {
    const seen = new Map();
    for (const sign of text) {
      if (/[A-Za-z0-9]/.test(sign) || /[\uD800-\uDFFF]/u.test(sign)) continue;
      seen.set(sign, (seen.get(sign) || 0) + 1);
    }
    const all = [...seen].map(([sign, count]) => ({
      sign, count, kind: kind(sign), component: encode(sign, 'component').text, strict: encode(sign, 'strict').text,
      address: encode(sign, 'address').text, form: encode(sign, 'form').text,
    }));
    return { all: all.slice(0, limit), more: Math.max(0, all.length - limit) };
  }

  // MARK: Addresses

  /** The parts of an address as RFC 3986, appendix B cuts it. What is absent is undefined, which differs from empty. */
  function split(address) {
    const match = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/.exec(address);
    const [, scheme, authority, path, query, fragment] = match;
    const parts = { scheme, authority, path, query, fragment };
    if (authority !== undefined) {
      const at = authority.lastIndexOf('@');
      const place = authority.slice(at + 1);
      const port = /:([0-9]*)$/.exec(place);
      if (at >= 0) parts.userinfo = authority.slice(0, at);
      parts.host = port ? place.slice(0, port.index) : place;
      if (port) parts.port = port[1];
    }
    return parts;
  }

  function join(parts) {
    return (parts.scheme === undefined ? '' : parts.scheme + ':') + (parts.authority === undefined ? '' : '//' + parts.authority)
      + parts.path + (parts.query === undefined ? '' : '?' + parts.query) + (parts.fragment === undefined ? '' : '#' + parts.fragment);
  }

  /** What in an address is against RFC 3986, in words. */
  function problems(address) {
    const found = [];
    const parts = split(address);
    const report = (offset, message) => found.push({ offset, character: texts.characters(address, 0, offset) + 1, message });
    if (parts.scheme !== undefined && !/^[A-Za-z][A-Za-z0-9+.-]*$/.test(parts.scheme)) {
      report(0, `\`${texts.short(parts.scheme, 20)}\` is no scheme: one begins with a letter and has letters, digits, \`+\`, \`-\` and \`.\``);
    }
    if (parts.userinfo !== undefined && parts.userinfo.includes(':')) {
      report(address.indexOf('//') + 2, 'The address holds a password: everyone who sees it can use it');
    }
    if (parts.port !== undefined && Number(parts.port) > 65535) report(address.indexOf(':' + parts.port) + 1, 'A port is at most 65535');
    const bad = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/u.exec(address);
    if (bad) report(bad.index, `${texts.name(address, bad.index)} must be percent-encoded in an address`);
    for (const [part, label] of [[parts.path, 'path'], [parts.query, 'query'], [parts.fragment, 'fragment']]) {
      if (part !== undefined && /[[\]]/.test(part)) report(address.search(/[[\]]/), `Square brackets must be percent-encoded in the ${label}`);
    }
    for (const problem of decode(address).problems) report(problem.offset, `\`${texts.short(problem.raw)}\`: ${problem.message}`);
    return found.sort((left, right) => left.offset - right.offset);
  }

  // MARK: Query

  /** The pairs of a query. `raw` is the pair as it was written, kept until somebody changes it. */
  function pairs(query, options) {
    if (!query) return [];
    return query.split('&').map(raw => {
      const equals = raw.indexOf('=');
      const name = decode(equals < 0 ? raw : raw.slice(0, equals), options);
      const value = decode(equals < 0 ? '' : raw.slice(equals + 1), options);
      return { raw, name: name.text, value: value.text, problems: [...name.problems, ...value.problems].map(problem => problem.message) };
    });
  }

  /** A query of pairs: {text}, or {error} for a name or value that cannot be encoded. */
  function query(list, options) {
    const mode = options && options.plus ? 'form' : 'strict';
    const written = [];
    for (const pair of list) {
      if (pair.raw !== undefined) {
        written.push(pair.raw);
        continue;
      }
      const name = encode(pair.name, mode);
      const value = encode(pair.value, mode);
      if (name.error || value.error) return { error: name.error || value.error };
      written.push(`${name.text}=${value.text}`);
    }
    return { text: written.join('&') };
  }

  root.url = { encode, decode, isEncodedTwice, kind, characters, split, join, problems, pairs, query, kept };
})();
