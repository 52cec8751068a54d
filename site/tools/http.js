// Cuts a raw HTTP response, and a request before it, into its parts as RFC 9112 has them. Nothing here touches the page.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};

  const statusLine = /^HTTP\/(\d+(?:\.\d+)?)(\s+)(\S*)(?:( )(.*))?$/;
  const requestLine = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+) (\S+) HTTP\/(\d+(?:\.\d+)?)$/;
  const isToken = text => /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
  const mostResponses = 20;

  /** Lines that are taken one after the other. */
  class Lines {
    constructor(list) {
      this.list = list;
      this.at = 0;
    }

    get isOver() { return this.at >= this.list.length; }
    get next() { return this.list[this.at]; }

    take() {
      this.at += 1;
      return this.list[this.at - 1];
    }

    skipEmpty() { while (!this.isOver && !this.next.content.trim()) this.at += 1; }
  }

  /** What curl -v shows: its marks are taken off, what it says itself is left out. Line numbers stay those of the input. */
  function lines(text) {
    const all = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).map((content, index) => ({ content, number: index + 1 }));
    const isVerbose = all.some(line => /^< HTTP\//.test(line.content));
    if (!isVerbose) return all;
    return all.filter(line => !/^(\*|[{}] \[)/.test(line.content)).map(line => ({
      content: line.content.replace(/^[<>] ?/, ''), number: line.number,
    }));
  }

  /** {request, responses} or {error, line}. */
  function parse(text) {
    const rest = new Lines(lines(text));
    rest.skipEmpty();
    if (rest.isOver) return { error: 'There is nothing to check' };
    let request;
    const start = requestLine.exec(rest.next.content);
    if (start) {
      const [, method, target, version] = start;
      const { number } = rest.take();
      request = { method, target, version, line: number, ...fields(rest) };
      skipBody(rest);
      if (rest.isOver) return { error: 'There is a request, but no response behind it', line: number };
    }
    const responses = [];
    while (!rest.isOver && responses.length < mostResponses) {
      const match = statusLine.exec(rest.next.content);
      if (!match) return responses.length ? { request, responses } : { error: 'The first line is no status line', line: rest.next.number, content: rest.next.content, request };
      responses.push(response(match, rest, request));
      rest.skipEmpty();
    }
    return { request, responses };
  }

  /** What a request carries before the response begins. */
  function skipBody(rest) {
    while (!rest.isOver && !statusLine.test(rest.next.content)) rest.take();
  }

  function response(match, rest, request) {
    const [, version, gap, code, , phrase] = match;
    const { number, content } = rest.take();
    const head = fields(rest);
    const isInterim = /^1\d\d$/.test(code) && code !== '101';
    const body = isInterim || hasNoBody(code, request) ? shortBody(rest) : takeBody(rest, head.fields);
    return {
      version, gap, code, phrase: phrase === undefined ? '' : phrase, hasPhraseSpace: match[4] !== undefined, line: number, content, ...head,
      body: body.join('\n'), bodyLine: body.line,
    };
  }

  function hasNoBody(code, request) { return code === '204' || code === '304' || Boolean(request && request.method === 'HEAD'); }

  /** The lines that stand where no content may be, up to the next response. */
  function shortBody(rest) {
    const body = [];
    const line = rest.isOver ? 0 : rest.next.number;
    while (!rest.isOver && !statusLine.test(rest.next.content)) body.push(rest.take().content);
    while (body.length && !body[body.length - 1].trim()) body.pop();
    body.line = line;
    return body;
  }

  /** The content. Another response behind it is seen where the content's length says that it is over. */
  function takeBody(rest, list) {
    const body = [];
    const line = rest.isOver ? 0 : rest.next.number;
    const length = list.filter(field => field.name.toLowerCase() === 'content-length').map(field => Number(field.value))[0];
    let size = 0;
    while (!rest.isOver) {
      const isOver = length !== undefined && size >= length;
      if ((isOver || !body.length) && statusLine.test(rest.next.content)) break;
      const { content } = rest.take();
      size += root.text.bytes(content).length + 1;
      body.push(content);
    }
    body.line = line;
    return body;
  }

  /** The fields up to the empty line, each with what is wrong with its form. */
  function fields(rest) {
    const list = [];
    const malformed = [];
    let isEnded = false;
    while (!rest.isOver) {
      const { content, number } = rest.take();
      if (!content.trim()) {
        isEnded = true;
        break;
      }
      if (/^[ \t]/.test(content)) {
        malformed.push({ line: number, message: 'A field continues on a line that begins with a space: this folding is obsolete and must not be sent', source: 'RFC 9112, section 5.2', anchor: 'rfc9112.html#section-5.2' });
        if (list.length) list[list.length - 1].value += ' ' + content.trim();
        continue;
      }
      const colon = content.indexOf(':');
      const name = colon < 0 ? content : content.slice(0, colon);
      if (colon < 0) {
        malformed.push({ line: number, message: `The line \`${root.text.short(content)}\` has no colon and is no field`, source: 'RFC 9112, section 5', anchor: 'rfc9112.html#section-5' });
        continue;
      }
      if (!colon) {
        malformed.push({ line: number, message: `\`${root.text.short(content)}\` is a pseudo-field of HTTP/2, which no text has: its status line says the same`, source: 'RFC 9113, section 8.3', anchor: 'rfc9113.html#section-8.3' });
        continue;
      }
      if (!isToken(name)) malformed.push({ line: number, ...wrongName(name) });
      const value = content.slice(colon + 1).trim();
      const control = /[\u0000-\u0008\u000A-\u001F\u007F]/.exec(value);
      if (control) malformed.push({ line: number, message: `The value of \`${root.text.short(name)}\` has a control character, ${root.text.name(value, control.index)}`, source: 'RFC 9110, section 5.5', anchor: 'rfc9110.html#section-5.5' });
      list.push({ name: name.trim(), value, line: number });
    }
    return { fields: list, malformed, isEnded };
  }

  function wrongName(name) {
    if (/\s$/.test(name) && isToken(name.trim())) {
      return { message: `There is white space between \`${name.trim()}\` and its colon`, source: 'RFC 9112, section 5.1', anchor: 'rfc9112.html#section-5.1' };
    }
    return { message: `\`${root.text.short(name)}\` is no name of a field`, source: 'RFC 9110, section 5.1', anchor: 'rfc9110.html#section-5.1' };
  }

  root.http = { parse, isToken };
})();
