// JSON Web Tokens (RFC 7519): reads one and says what stands in it. It never verifies a signature.
// Nothing here touches the page; what time it is, the caller says.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};
  const { text: texts, json, time } = root;

  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const digits = new Map([...alphabet].map((sign, index) => [sign, index]));
  const longest = 1000000;

  /** The bytes of base64url without padding (RFC 7515, section 2), or {error}. */
  function decodeBase64(part) {
    const list = [];
    let bits = 0;
    let count = 0;
    for (let index = 0; index < part.length; index += 1) {
      const digit = digits.get(part[index]);
      if (digit === undefined) return { error: wrongSign(part, index) };
      bits = (bits << 6 | digit) & 0xFFF;
      count += 6;
      if (count >= 8) {
        count -= 8;
        list.push(bits >> count & 0xFF);
      }
    }
    if (part.length % 4 === 1) return { error: `it has ${texts.count(part.length, 'character')}, and base64url never has one more than a multiple of four: a piece is missing` };
    if (bits & (1 << count) - 1) return { error: 'its last character has bits that belong to no byte: the end is damaged or missing' };
    return { bytes: list };
  }

  function wrongSign(part, index) {
    const place = `character ${texts.characters(part, 0, index) + 1}, ${texts.name(part, index)}`;
    if (part[index] === '+' || part[index] === '/') return `${place}, is base64, not base64url, which has \`-\` and \`_\` for \`+\` and \`/\``;
    if (part[index] === '=') return `${place}, is padding, which tokens leave out`;
    return `${place}, is none of base64url, which has letters, digits, \`-\` and \`_\``;
  }

  /** A part of a token as a JSON object: {object, text}, or {error} that names the part. */
  function decodePart(part, label) {
    if (!part) return { error: `The ${label} is empty` };
    const decoded = decodeBase64(part);
    if (decoded.error) return { error: `The ${label} is not base64url: ${decoded.error}` };
    const utf8 = texts.decodeUTF8(decoded.bytes);
    if (utf8.error) return { error: `The ${label} is no UTF-8: at byte ${utf8.index + 1} ${utf8.error}` };
    const formatted = json.format(utf8.text);
    if (formatted.failure) {
      const { line, column, message, excerpt } = formatted.failure;
      return { error: `The ${label} is no JSON: line ${line}, column ${column}: ${message}`, excerpt };
    }
    if (!formatted.text.startsWith('{')) return { error: `The ${label} is JSON, but no object`, text: formatted.text };
    return { object: JSON.parse(utf8.text), text: formatted.text, warnings: formatted.warnings.map(warning => `In the ${label}: ${warning.message}`) };
  }

  /**
   * {kind, header, payload, problems, notes, claims, verdict}. `kind` is `signed`, `encrypted`, or absent for what is no
   * token; `problems` are {message, excerpt}. `now` is in milliseconds.
   */
  function inspect(input, now) {
    const result = { problems: [], notes: [], claims: [] };
    const problem = (message, excerpt) => { result.problems.push({ message, excerpt }); };
    let token = input.trim();
    if (!token) return result;
    const prefix = /^(?:authorization:\s*)?bearer\s+/i.exec(token);
    if (prefix) {
      token = token.slice(prefix[0].length);
      result.notes.push('`Bearer` in front is the scheme of the Authorization header and no part of the token');
    }
    if (token.length > longest) {
      problem(`The text has more than ${texts.count(longest, 'character')}: no server takes such a token`);
      return result;
    }
    const space = /\s/.exec(token);
    if (space) {
      problem(`${texts.name(token, space.index)} at character ${space.index + 1}: a token has no white space in it`);
      return result;
    }
    const parts = token.split('.');
    if (parts.length !== 3 && parts.length !== 5) {
      problem(`The text has ${texts.count(parts.length, 'part')} between points: a signed token has three (header, payload, signature), an encrypted one five`);
      return result;
    }
    result.kind = parts.length === 3 ? 'signed' : 'encrypted';
    result.header = read(parts[0], 'header', result);
    if (result.header) checkHeader(result.header.object, parts, result);
    if (result.kind === 'encrypted') {
      result.notes.push('The token is encrypted: without its key only the header can be read');
      return result;
    }
    checkSignature(parts[2], result);
    result.payload = read(parts[1], 'payload', result);
    if (result.payload) checkClaims(result.payload.object, now, result);
    return result;
  }

  function read(part, label, result) {
    const decoded = decodePart(part, label);
    if (decoded.error) {
      result.problems.push({ message: decoded.error, excerpt: decoded.excerpt });
      return null;
    }
    result.notes.push(...decoded.warnings);
    return decoded;
  }

  function checkHeader(header, parts, result) {
    if (typeof header.alg !== 'string') {
      result.problems.push({ message: 'The header has no `alg`, which must name the algorithm (RFC 7515, section 4.1.1)' });
    } else if (header.alg.toLowerCase() === 'none') {
      result.problems.push({ message: 'The algorithm is `none`: the token is not signed, and anyone can have written it' });
    }
    if (header.crit !== undefined) result.notes.push('The header has `crit`: a server that does not know all its extensions must refuse the token');
  }

  function checkSignature(signature, result) {
    if (!signature) {
      if (!result.header || String(result.header.object.alg).toLowerCase() !== 'none') {
        result.problems.push({ message: 'The signature is empty' });
      }
      return;
    }
    const decoded = decodeBase64(signature);
    if (decoded.error) result.problems.push({ message: `The signature is not base64url: ${decoded.error}` });
  }

  // MARK: Claims

  const meanings = {
    iss: 'Issuer', sub: 'Subject', aud: 'Audience', jti: 'Token id', exp: 'Expires', nbf: 'Not before', iat: 'Issued at',
  };

  function checkClaims(payload, now, result) {
    const dates = {};
    for (const [name, meaning] of Object.entries(meanings)) {
      const value = Object.hasOwnProperty.call(payload, name) ? payload[name] : undefined;
      if (value === undefined) continue;
      if (!['exp', 'nbf', 'iat'].includes(name)) {
        const isList = name === 'aud' && Array.isArray(value) && value.every(item => typeof item === 'string');
        if (isList || typeof value === 'string') result.claims.push({ name, meaning, text: isList ? value.join(', ') : value });
        else result.problems.push({ message: `\`${name}\` must be a string${name === 'aud' ? ' or an array of strings' : ''} (RFC 7519, section 4.1)` });
        continue;
      }
      const date = numericDate(name, value);
      if (date.error) {
        result.problems.push({ message: date.error });
        continue;
      }
      dates[name] = date.ms;
      if (date.note) result.notes.push(date.note);
      result.claims.push({ name, meaning, text: `${value}: ${time.iso(time.ofMilliseconds(date.ms), 'UTC')}, ${time.relative(date.ms, now)}` });
    }
    if (dates.iat > now) result.notes.push(`\`iat\` says that the token is issued ${time.relative(dates.iat, now)}: the clocks may differ`);
    if (dates.exp !== undefined && dates.nbf !== undefined && dates.exp <= dates.nbf) {
      result.problems.push({ message: 'The token is never valid: it expires before it begins' });
    }
    result.verdict = verdict(dates, payload, now);
  }

  function numericDate(name, value) {
    if (typeof value !== 'number') {
      return { error: `\`${name}\` is ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`}: it must be a number, the seconds since 1970 (RFC 7519, section 2)` };
    }
    const ms = Math.floor(value * 1000);
    if (!(Math.abs(ms) <= 8.64e15)) return { error: `\`${name}\` is ${value}, further away than any date` };
    return { ms, note: Math.abs(value) >= 1e11 ? `\`${name}\` seems to be in milliseconds; a token has seconds, so it means the year ${new Date(ms).getUTCFullYear()}` : null };
  }

  /** Whether the token is good at this moment by what it says itself. */
  function verdict(dates, payload, now) {
    if (dates.exp !== undefined && now >= dates.exp) {
      return { state: 'expired', words: `The token is expired: it ended ${time.relative(dates.exp, now)}` };
    }
    if (dates.nbf !== undefined && now < dates.nbf) {
      return { state: 'early', words: `The token is not yet valid: it begins ${time.relative(dates.nbf, now)}` };
    }
    if (dates.exp !== undefined) {
      return { state: 'current', words: `The token is not expired: it ends ${time.relative(dates.exp, now)}` };
    }
    if (payload.exp !== undefined) return { state: 'unknown', words: 'Whether the token is expired cannot be told: its `exp` cannot be read' };
    return { state: 'endless', words: 'The token never expires by itself: it has no `exp`' };
  }

  root.jwt = { inspect, decodeBase64 };
})();
