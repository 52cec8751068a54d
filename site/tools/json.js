// Reads JSON (RFC 8259) strictly and writes it anew. Numbers and strings stay as they were written. Nothing here touches
// the page, and nothing here recurses: 10,000 nested levels are as good as one.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};
  const texts = root.text;

  /** What stops the reading: where it is, what it is, what was expected there and what would mend it. */
  class Failure {
    constructor(offset, message, expected, related) {
      Object.assign(this, { offset, message, expected, related });
    }
  }

  /** An object keeps the order of its members, and a name that appears twice. Names and plain values are as written. */
  class Members {
    constructor() {
      this.names = [];
      this.values = [];
    }
  }

  const mostWarnings = 100;
  const tokensInAPiece = 4096;
  const [value, valueOrEnd, name, nameOrEnd, colon, comma, end] = [0, 1, 2, 3, 4, 5, 6];

  const isDigit = unit => unit >= 48 && unit <= 57;
  const isWord = unit => isDigit(unit) || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit === 95 || unit === 36;
  const unquoted = raw => raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);

  /** Reads a text in pieces. The last value is {value, counts, warnings, more}, or {failure}. */
  function* parse(text) {
    const reader = new Reader(text);
    try {
      while (reader.step()) yield;
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      return { failure: placed(text, failure) };
    }
    return {
      value: reader.root, counts: reader.counts, warnings: reader.placedWarnings(), more: Math.max(0, reader.warned - mostWarnings),
    };
  }

  function placed(text, failure) {
    const place = texts.place(text, failure.offset);
    const related = failure.related && {
      words: failure.related.words, ...texts.place(text, failure.related.offset),
    };
    return {
      offset: failure.offset, line: place.line, column: place.column, message: failure.message, expected: failure.expected,
      found: texts.name(text, failure.offset), related, excerpt: texts.excerpt(text, failure.offset),
    };
  }

  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
      this.state = value;
      this.stack = [];
      this.root = undefined;
      this.lastComma = 0;
      this.warnings = [];
      this.warned = 0;
      this.counts = { objects: 0, arrays: 0, strings: 0, numbers: 0, names: 0, literals: 0, depth: 0 };
      if (text.charCodeAt(0) === 0xFEFF) {
        this.at = 1;
        this.warn(0, 'The text begins with a byte order mark: RFC 8259 forbids to send one, and many readers refuse it');
      }
    }

    /** Reads some tokens; false at the end of the text. */
    step() {
      for (let count = 0; count < tokensInAPiece; count += 1) {
        this.skipSpace();
        if (this.state === end && this.at === this.text.length) return false;
        this.token();
      }
      return true;
    }

    skipSpace() {
      const text = this.text;
      for (;;) {
        const unit = text.charCodeAt(this.at);
        if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
        this.at += 1;
      }
    }

    token() {
      const unit = this.text.charCodeAt(this.at);
      switch (this.state) {
        case value: return this.value(unit);
        case valueOrEnd: return unit === 93 ? this.close() : this.value(unit);
        case name: return this.name(unit);
        case nameOrEnd: return unit === 125 ? this.close() : this.name(unit);
        case colon:
          if (unit !== 58) return this.refuse('a colon after the name');
          this.at += 1;
          this.state = value;
          return undefined;
        case comma: return this.comma(unit);
        default: return this.refuse('the end of the text');
      }
    }

    value(unit) {
      const start = this.at;
      if (unit === 34) {
        this.string();
        this.counts.strings += 1;
        return this.finish(this.text.slice(start, this.at));
      }
      if (unit === 123 || unit === 91) return this.open(unit === 123);
      if (isDigit(unit) || unit === 45) {
        this.number();
        this.counts.numbers += 1;
        return this.finish(this.text.slice(start, this.at));
      }
      for (const literal of ['true', 'false', 'null']) {
        if (this.text.startsWith(literal, start) && !isWord(this.text.charCodeAt(start + literal.length))) {
          this.at += literal.length;
          this.counts.literals += 1;
          return this.finish(literal);
        }
      }
      return this.refuse(this.state === valueOrEnd ? 'a value or `]`' : 'a value');
    }

    name(unit) {
      if (unit !== 34) return this.refuse(this.state === nameOrEnd ? 'a name in double quotes or `}`' : 'a name in double quotes');
      const start = this.at;
      this.string();
      const raw = this.text.slice(start, this.at);
      const frame = this.stack[this.stack.length - 1];
      const plain = unquoted(raw);
      const first = frame.places.get(plain);
      if (first === undefined) frame.places.set(plain, start);
      else this.warn(start, `The name "${texts.short(plain)}" appears again in this object: most programs keep only the last value`, first);
      frame.node.names.push(raw);
      this.counts.names += 1;
      this.state = colon;
      return undefined;
    }

    open(isObject) {
      const node = isObject ? new Members() : [];
      this.stack.push({ node, isObject, start: this.at, places: isObject ? new Map() : null });
      this.counts[isObject ? 'objects' : 'arrays'] += 1;
      this.counts.depth = Math.max(this.counts.depth, this.stack.length);
      this.at += 1;
      this.state = isObject ? nameOrEnd : valueOrEnd;
    }

    close() {
      this.at += 1;
      this.finish(this.stack.pop().node);
    }

    finish(node) {
      const frame = this.stack[this.stack.length - 1];
      if (!frame) {
        this.root = node;
        this.state = end;
      } else {
        (frame.isObject ? frame.node.values : frame.node).push(node);
        this.state = comma;
      }
    }

    comma(unit) {
      const { isObject } = this.stack[this.stack.length - 1];
      if (unit === 44) {
        this.lastComma = this.at;
        this.at += 1;
        this.state = isObject ? name : value;
      } else if (unit === (isObject ? 125 : 93)) {
        this.close();
      } else {
        this.refuse(isObject ? 'a comma or `}`' : 'a comma or `]`');
      }
    }

    // MARK: Strings

    /** From the quote to behind the other one. */
    string() {
      const text = this.text;
      const start = this.at;
      let index = start + 1;
      for (;;) {
        const unit = text.charCodeAt(index);
        if (unit === 34) break;
        if (unit === 92) {
          index = this.escape(index);
        } else if (unit < 32) {
          this.control(index, unit, start);
        } else if (unit >= 0xD800 && unit <= 0xDFFF) {
          index += this.surrogate(index, unit, 1, text.charCodeAt(index + 1));
        } else if (index >= text.length) {
          throw new Failure(text.length, 'The text ends inside a string', 'the closing `"`', { words: 'the string begins at', offset: start });
        } else {
          index += 1;
        }
      }
      this.at = index + 1;
    }

    escape(index) {
      const text = this.text;
      const sign = text[index + 1];
      if (sign === 'u') {
        const digits = text.slice(index + 2, index + 6);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
          throw new Failure(index, 'An escape `\\u` without four hexadecimal digits', 'four digits, as in `\\u00e9`');
        }
        const unit = parseInt(digits, 16);
        if (unit < 0xD800 || unit > 0xDFFF) return index + 6;
        const next = /^\\u[0-9a-fA-F]{4}/.test(text.slice(index + 6, index + 12)) ? parseInt(text.slice(index + 8, index + 12), 16) : NaN;
        return index + this.surrogate(index, unit, 6, next);
      }
      if (sign !== undefined && '"\\/bfnrt'.includes(sign)) return index + 2;
      throw new Failure(
        index, sign === undefined ? 'The text ends inside an escape' : `An escape that JSON has not: \`\\${texts.visible(sign)}\``,
        'one of `\\" \\\\ \\/ \\b \\f \\n \\r \\t`, or `\\u` and four digits; a backslash itself is `\\\\`');
    }

    /** The length of a whole pair, or of half of one with a warning. */
    surrogate(index, unit, length, next) {
      if (unit <= 0xDBFF && next >= 0xDC00 && next <= 0xDFFF) return 2 * length;
      this.warn(index, `${texts.hexadecimal(unit)} is half of a surrogate pair and no character: programs read it differently, or not at all`);
      return length;
    }

    control(index, unit, start) {
      const isTurn = unit === 10 || unit === 13;
      const written = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' }[unit] || '\\u' + unit.toString(16).padStart(4, '0');
      throw new Failure(
        index, isTurn ? 'A line break inside a string' : `A control character inside a string: ${texts.name(this.text, index)}`,
        isTurn ? 'the closing `"` on the same line, or `\\n` for a line break' : `\`${written}\` in its place`,
        { words: 'the string begins at', offset: start });
    }

    // MARK: Numbers

    number() {
      const text = this.text;
      const start = this.at;
      let index = start;
      const digits = () => {
        const first = index;
        while (isDigit(text.charCodeAt(index))) index += 1;
        return index > first;
      };
      if (text[index] === '-') index += 1;
      if (text[index] === '0' && isDigit(text.charCodeAt(index + 1))) {
        throw new Failure(index, 'A number with a leading zero', 'no zero in front, or quotes around it if it is no amount but a name');
      }
      if (text[index] === '0' && /[xXoObB]/.test(text[index + 1] || '')) {
        throw new Failure(index, 'A number that is not decimal', 'decimal digits: JSON has no hexadecimal, octal or binary numbers');
      }
      if (!digits()) this.noNumber(index, start);
      let isInteger = true;
      if (text[index] === '.') {
        isInteger = false;
        index += 1;
        if (!digits()) throw new Failure(index, 'A decimal point without a digit behind it', 'a digit');
      }
      if (text[index] === 'e' || text[index] === 'E') {
        isInteger = false;
        index += 1;
        if (text[index] === '+' || text[index] === '-') index += 1;
        if (!digits()) throw new Failure(index, 'An exponent without a digit', 'a digit');
      }
      if (isWord(text.charCodeAt(index)) || text[index] === '.') {
        const isSeparated = text[index] === '_' && isDigit(text.charCodeAt(index + 1));
        throw new Failure(
          index, isSeparated ? 'A number with `_` between its digits' : `A number that runs on with ${texts.name(text, index)}`,
          isSeparated ? 'digits alone' : 'the end of the number; text stands in double quotes');
      }
      this.at = index;
      if (index - start > 15 || !isInteger) this.checkPrecision(start, index, isInteger);
    }

    noNumber(index, start) {
      const rest = this.text.slice(index, index + 8);
      if (/^(Infinity|inf)/i.test(rest)) {
        throw new Failure(start, 'JSON has no infinity', 'a number, `null`, or a string that says so');
      }
      throw new Failure(index, rest.startsWith('.') ? 'A number without a digit before its decimal point' : 'A minus sign without a number', 'a digit');
    }

    /** Numbers that programs with 64-bit floating point, such as browsers, would read as others. */
    checkPrecision(start, index, isInteger) {
      const raw = index - start > 400 ? '' : this.text.slice(start, index);
      const number = Number(raw || this.text.slice(start, index));
      const shown = texts.short(this.text.slice(start, Math.min(index, start + 41)), 40);
      if (!Number.isFinite(number)) {
        this.warn(start, `${shown} is greater than a 64-bit floating-point number can be: many programs read it as infinity`);
      } else if (isInteger && raw && !Number.isSafeInteger(number) && BigInt(number) !== BigInt(raw)) {
        this.warn(start, `${shown} has more digits than 64-bit floating point keeps: many programs, browsers among them, read ${BigInt(number)}`);
      } else if (number === 0 && /[1-9]/.test(this.text.slice(start, index).split(/[eE]/)[0])) {
        this.warn(start, `${shown} is nearer to zero than 64-bit floating point can tell: many programs read 0`);
      }
    }

    // MARK: Warnings

    warn(offset, message, first) {
      this.warned += 1;
      if (this.warnings.length < mostWarnings) this.warnings.push({ offset, message, first });
    }

    placedWarnings() {
      const offsets = this.warnings.flatMap(warning => warning.first === undefined ? [warning.offset] : [warning.offset, warning.first]);
      const sorted = [...new Set(offsets)].sort((left, right) => left - right);
      const found = new Map(texts.places(this.text, sorted).map((place, index) => [sorted[index], place]));
      return this.warnings.map(warning => ({
        offset: warning.offset, ...found.get(warning.offset), message: warning.message, first: found.get(warning.first),
      })).sort((left, right) => left.offset - right.offset);
    }

    // MARK: What does not belong here

    refuse(expected) {
      const { text, at, state } = this;
      const frame = this.stack[this.stack.length - 1];
      const opened = frame && { words: frame.isObject ? 'the object begins at' : 'the array begins at', offset: frame.start };
      const fail = (message, better, related, offset) => {
        throw new Failure(offset === undefined ? at : offset, message, better || expected, related);
      };
      if (at >= text.length) {
        if (!frame && state === value) fail('There is nothing to read', 'a value');
        fail(`The text ends ${frame.isObject ? 'inside an object' : 'inside an array'}`, expected, opened);
      }
      const sign = text[at];
      const two = text.slice(at, at + 2);
      if (two === '//' || two === '/*' || sign === '#') fail('A comment: JSON has none', `${expected}, without the comment`);
      if ((sign === ']' || sign === '}') && frame) this.refuseBracket(sign, frame, opened, expected, fail);
      if (sign === ',') {
        fail(state === end ? 'A comma behind the end' : state === colon ? 'A name without a value' : 'A comma with nothing before it', expected);
      }
      if (state === end) {
        if (sign === ']' || sign === '}') fail(`\`${sign}\` closes nothing: more is closed than was opened`);
        const isLines = /[{["\d\-tfn]/.test(sign);
        fail(isLines ? 'A second value behind the first' : 'Something stands behind the end of the value',
          isLines ? 'one value in the whole text. If this is JSON Lines, each line is a text of its own' : expected);
      }
      if (sign === '\'' || sign === '`') fail(`A text in ${sign === '`' ? 'backquotes' : 'single quotes'}`, `${expected}; JSON has double quotes only`);
      if ('“”„‟‘’‚«»″'.includes(sign)) fail('A typographic quotation mark', `${expected}, with the straight quote \`"\``);
      if (sign !== ' ' && /[\s\u200B\u2060\uFEFF]/.test(sign)) {
        fail(`${texts.name(text, at)} is no white space in JSON`, `${expected}. JSON has space, tab, line feed and carriage return`);
      }
      if (state === comma && /["{[\w.+-]/.test(sign)) fail('A comma is missing', expected);
      if (state === comma) fail('This cannot stand behind a value', expected);
      if (state === colon) fail(sign === '=' ? '`=` in place of a colon' : 'A colon is missing', expected);
      this.refuseWord(sign, expected, fail);
    }

    refuseBracket(sign, frame, opened, expected, fail) {
      if (sign === (frame.isObject ? '}' : ']')) {
        if (this.state === value && frame.isObject) fail('A name without a value', expected);
        if (this.state === colon) fail('A name without a value', expected);
        fail(`A comma before \`${sign}\`: JSON has no trailing commas`, 'no comma behind the last one', undefined, this.lastComma);
      }
      fail(`\`${sign}\` does not close what is open`, expected, opened);
    }

    refuseWord(sign, expected, fail) {
      const isName = this.state === name || this.state === nameOrEnd;
      let stop = this.at;
      while (isWord(this.text.charCodeAt(stop)) && stop - this.at < 40) stop += 1;
      const word = this.text.slice(this.at, stop);
      if (isName) fail(word ? 'A name without quotes' : 'No name begins so', word ? `"${word}" in double quotes` : expected);
      if (sign === '+') fail('A number with a plus sign', 'the number alone');
      if (sign === '.') fail('A number without a digit before its decimal point', 'a zero in front');
      if (sign === '<') fail('This looks like HTML or XML, perhaps an error page in place of the answer', expected);
      const lower = word.toLowerCase();
      if (['true', 'false', 'null'].includes(lower)) fail(`\`${word}\` in other letters`, `\`${lower}\``);
      if (['none', 'nil', 'undefined'].includes(lower)) fail(`\`${word}\` is no value of JSON`, '`null`');
      if (['nan', 'infinity'].includes(lower)) fail(`\`${word}\` is no number of JSON`, 'a number, `null`, or a string');
      fail(word ? 'A text without quotes' : 'No value begins so', expected);
    }
  }

  // MARK: Writing

  /** Lines below this level are indented like those on it: 10,000 levels would be hundreds of millions of spaces. */
  const deepestIndent = 100;

  /** Writes what was read, in pieces. `indent` is the text of one level; null writes all on one line. */
  function* write(node, options) {
    const { indent = '  ', sort = false } = options || {};
    const isWide = indent !== null;
    const separator = isWide ? ': ' : ':';
    const pads = [];
    const turn = depth => {
      if (!isWide) return '';
      const level = Math.min(depth, deepestIndent);
      if (pads[level] === undefined) pads[level] = '\n' + indent.repeat(level);
      return pads[level];
    };
    const parts = [];
    let part = '';
    let count = 0;
    const stack = [];
    const enter = next => {
      if (typeof next === 'string') {
        part += next;
        return;
      }
      const isObject = next instanceof Members;
      if (!(isObject ? next.values : next).length) {
        part += isObject ? '{}' : '[]';
        return;
      }
      part += isObject ? '{' : '[';
      stack.push({ node: next, isObject, index: 0, order: isObject && sort ? sorted(next.names) : null });
    };
    enter(node);
    while (stack.length) {
      const frame = stack[stack.length - 1];
      const { node: within, isObject, index, order } = frame;
      if (index === (isObject ? within.values : within).length) {
        stack.pop();
        part += turn(stack.length) + (isObject ? '}' : ']');
      } else {
        frame.index += 1;
        const member = order ? order[index] : index;
        part += (index ? ',' : '') + turn(stack.length);
        if (isObject) part += within.names[member] + separator;
        enter((isObject ? within.values : within)[member]);
      }
      count += 1;
      if (count % tokensInAPiece === 0) {
        parts.push(part);
        part = '';
        yield;
      }
    }
    parts.push(part);
    return parts.join('');
  }

  /** The order of names by their UTF-16 code units, as RFC 8785 has it. Equal names stay as they are. */
  function sorted(names) {
    const plain = names.map(unquoted);
    return names.map((_, index) => index).sort((left, right) =>
      plain[left] < plain[right] ? -1 : plain[left] > plain[right] ? 1 : left - right);
  }

  function finished(generator) {
    for (;;) {
      const step = generator.next();
      if (step.done) return step.value;
    }
  }

  const indents = { 2: '  ', 4: '    ', tab: '\t', none: null };

  /** Reads and writes in one go: {text, counts, warnings, more}, or {failure}. */
  function format(text, options) {
    const read = finished(parse(text));
    if (read.failure) return read;
    const { indent = '2', sort = false } = options || {};
    return { ...read, text: finished(write(read.value, { indent: indents[indent], sort })) };
  }

  /** How large it is, in words. */
  function summary(counts) {
    const words = [];
    const add = (number, one, many) => { if (number) words.push(texts.count(number, one, many)); };
    add(counts.objects, 'object');
    add(counts.arrays, 'array');
    add(counts.strings, 'string');
    add(counts.numbers, 'number');
    add(counts.literals, 'literal');
    if (counts.depth > 1) words.push(`nested ${texts.count(counts.depth, 'level')} deep`);
    return words.join(', ');
  }

  root.json = { parse, write, format, finished, indents, summary, deepestIndent };
})();
