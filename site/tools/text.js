// Texts, their places and their bytes, for the logic of all tools. Nothing here touches the page.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};

  const isHigh = unit => unit >= 0xD800 && unit <= 0xDBFF;
  const isLow = unit => unit >= 0xDC00 && unit <= 0xDFFF;

  /** The number of characters between two offsets; a surrogate pair is one. */
  function characters(text, start, end) {
    let count = 0;
    for (let index = start; index < end; index += 1) {
      if (isHigh(text.charCodeAt(index)) && index + 1 < end && isLow(text.charCodeAt(index + 1))) index += 1;
      count += 1;
    }
    return count;
  }

  /** Lines and columns, from 1, of offsets that are sorted. One pass over the text, however many they are. */
  function places(text, offsets) {
    const found = [];
    let line = 1;
    let start = 0;
    let index = 0;
    for (const offset of offsets) {
      while (index < offset) {
        const unit = text.charCodeAt(index);
        index += 1;
        if (unit === 10 || unit === 13 && text.charCodeAt(index) !== 10) {
          line += 1;
          start = index;
        }
      }
      found.push({ line, column: characters(text, start, Math.max(start, offset)) + 1 });
    }
    return found;
  }

  function place(text, offset) { return places(text, [offset])[0]; }

  const controlNames = {
    0: 'null', 8: 'backspace', 9: 'tab', 10: 'line feed', 11: 'vertical tab', 12: 'form feed', 13: 'carriage return',
    27: 'escape', 127: 'delete', 0xA0: 'no-break space', 0xFEFF: 'byte order mark', 0x200B: 'zero-width space',
    0x2028: 'line separator', 0x2029: 'paragraph separator', 0x3000: 'ideographic space', 0x200E: 'left-to-right mark',
    0x200F: 'right-to-left mark', 0x202E: 'right-to-left override', 0x2060: 'word joiner',
  };

  function hexadecimal(number) { return 'U+' + number.toString(16).toUpperCase().padStart(4, '0'); }

  /** A character for a message: itself in backquotes where it can be seen, else its number and name. */
  function name(text, offset) {
    if (offset >= text.length) return 'the end of the text';
    const point = text.codePointAt(offset);
    if (point >= 0xD800 && point <= 0xDFFF) return `${hexadecimal(point)} (half of a surrogate pair)`;
    const known = controlNames[point];
    if (known) return `${hexadecimal(point)} (${known})`;
    if (point === 32) return 'a space';
    if (/[\p{C}\p{Z}\p{M}]/u.test(String.fromCodePoint(point))) return hexadecimal(point);
    return '`' + String.fromCodePoint(point) + '`';
  }

  /** Text that can be shown on one line: what cannot be seen or would turn the line is a sign for it. */
  function visible(text) {
    return text.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]|[\uD800-\uDFFF]/gu, sign => {
      const unit = sign.charCodeAt(0);
      if (unit === 9) return ' ';
      if (unit < 32) return String.fromCharCode(0x2400 + unit);
      return unit === 127 ? '\u2421' : '\uFFFD';
    });
  }

  /** The start of a text that may be long. */
  function short(text, length) {
    const limit = length || 60;
    return visible(text.length > limit ? text.slice(0, limit) + '…' : text);
  }

  /** The line around an offset with its number, and below it a caret. A long line is cut on both sides. */
  function excerpt(text, offset) {
    const reach = 48;
    let start = offset;
    while (start > 0 && offset - start < reach && !/[\n\r]/.test(text[start - 1])) start -= 1;
    let end = offset;
    while (end < text.length && end - offset < reach && !/[\n\r]/.test(text[end])) end += 1;
    if (start > 0 && isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start += 1;
    if (end < text.length && isLow(text.charCodeAt(end)) && isHigh(text.charCodeAt(end - 1))) end -= 1;
    const before = start > 0 && !/[\n\r]/.test(text[start - 1]) ? '…' : '';
    const after = end < text.length && !/[\n\r]/.test(text[end]) ? '…' : '';
    const label = `${place(text, offset).line} | `;
    const column = label.length + before.length + characters(text, start, Math.max(start, offset));
    return `${label}${before}${visible(text.slice(start, Math.max(start, end)))}${after}\n${' '.repeat(column)}^`;
  }

  // MARK: UTF-8 (RFC 3629)

  /** The bytes of a text; of half a surrogate pair those of the replacement character. */
  function bytes(text) { return new TextEncoder().encode(text); }

  /** The offset of the first half of a surrogate pair that stands alone, or -1. */
  function loneSurrogate(text) {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0xD800 || unit > 0xDFFF) continue;
      if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) index += 1;
      else return index;
    }
    return -1;
  }

  const hex = byte => byte.toString(16).toUpperCase().padStart(2, '0');

  /** One character of UTF-8 at an index: {point, length}, or {error, length} with the bytes that are wrong together. */
  function scalar(list, index) {
    const first = list[index];
    if (first < 0x80) return { point: first, length: 1 };
    if (first < 0xC0) return { error: `the byte ${hex(first)} continues a character that has not begun`, length: 1 };
    if (first < 0xC2) return { error: `the byte ${hex(first)} could only begin an overlong form`, length: 1 };
    if (first > 0xF4) return { error: `no character begins with the byte ${hex(first)}`, length: 1 };
    const length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    let point = first & (0x7F >> length);
    for (let step = 1; step < length; step += 1) {
      const byte = list[index + step];
      if (byte === undefined) {
        return { error: `a character of ${length} bytes ends after ${step}`, length: step };
      }
      if ((byte & 0xC0) !== 0x80) {
        return { error: `a character of ${length} bytes ends after ${step}: ${hex(byte)} does not continue it`, length: step };
      }
      if (step === 1) {
        if (first === 0xE0 && byte < 0xA0 || first === 0xF0 && byte < 0x90) {
          return { error: `the bytes ${hex(first)} ${hex(byte)} begin an overlong form`, length: 1 };
        }
        if (first === 0xED && byte > 0x9F) return { error: 'the bytes are half of a surrogate pair, which UTF-8 has not', length: 1 };
        if (first === 0xF4 && byte > 0x8F) return { error: 'the bytes are beyond U+10FFFF', length: 1 };
      }
      point = point << 6 | byte & 0x3F;
    }
    return { point, length };
  }

  /** Strict: {text}, or {error, index} with the index of the first byte that is wrong. */
  function decodeUTF8(list) {
    const parts = [];
    let index = 0;
    while (index < list.length) {
      const next = scalar(list, index);
      if (next.error) return { error: next.error, index };
      parts.push(String.fromCodePoint(next.point));
      index += next.length;
    }
    return { text: parts.join('') };
  }

  /** `1 line`, `2 lines`; thousands apart. */
  function count(number, one, many) { return `${number.toLocaleString('en')} ${number === 1 ? one : many || one + 's'}`; }

  root.text = {
    characters, places, place, name, visible, short, excerpt, hexadecimal, bytes, loneSurrogate, scalar, decodeUTF8, hex,
    count,
  };
})();
