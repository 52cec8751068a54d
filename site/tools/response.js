// What is wrong with an HTTP response. What holds for a certain status code comes from the catalogue's own data; what
// holds for every message is here, each with its source. Nothing here touches the page.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};
  const { text: texts, http, httpDate } = root;

  const specification = 'https://www.rfc-editor.org/rfc/';
  const source = (label, anchor) => ({ label, url: specification + anchor });
  const rfc9110 = section => source(`RFC 9110, section ${section}`, `rfc9110.html#section-${section}`);
  const rfc9111 = section => source(`RFC 9111, section ${section}`, `rfc9111.html#section-${section}`);
  const rfc9112 = section => source(`RFC 9112, section ${section}`, `rfc9112.html#section-${section}`);
  const rfc9113 = section => source(`RFC 9113, section ${section}`, `rfc9113.html#section-${section}`);

  /** The catalogue's JSON as the facts that the checks ask for. */
  function facts(catalogue) {
    const entries = new Map();
    for (const entry of catalogue.entries) {
      const { fields = {} } = entry;
      const list = entries.get(entry.code) || [];
      list.push({
        code: entry.code, name: entry.name || '', authority: entry.authority, status: entry.status, path: entry.path,
        headers: fields.required_headers || [], cacheable: fields.cacheable, method: fields.method_change,
        spec: fields.spec, address: fields.spec_url, aliases: fields.aliases || entry.aliases || [],
      });
      entries.set(entry.code, list);
    }
    const standard = (catalogue.authorities || []).map(authority => authority.id)[0];
    return { entries, standard };
  }

  /** The registered entry of a code, and those of others who use it. */
  function owners(known, code) {
    const all = known && known.entries.get(code) || [];
    const isStandard = entry => !entry.authority || !known.standard || entry.authority === known.standard;
    return { registered: all.find(isStandard), others: all.filter(entry => !isStandard(entry)) };
  }

  /** {error} or {responses}, each {title, findings, about}. `known` is what `facts` made, or null; `now` in ms. */
  function check(input, known, now) {
    const parsed = http.parse(input);
    if (parsed.error) return { error: hint(parsed), line: parsed.line };
    return {
      responses: parsed.responses.map(response => {
        const report = new Report(response, parsed.request, known, now);
        report.run();
        return {
          title: `${response.code}${response.phrase ? ' ' + response.phrase : ''}`, line: response.line, findings: report.findings, about: report.about,
        };
      }),
      request: parsed.request,
    };
  }

  function hint(parsed) {
    if (parsed.content === undefined) return parsed.error;
    const found = texts.short(parsed.content);
    if (/^\s*[<{[]/.test(parsed.content)) return `${parsed.error}, it begins like content: \`${found}\`. Paste the head too, as \`curl -i\` shows it`;
    if (http.isToken(parsed.content.split(':')[0]) && parsed.content.includes(':')) return `${parsed.error}, it is a field: \`${found}\`. The status line, such as \`HTTP/1.1 200 OK\`, is missing`;
    return `${parsed.error}: \`${found}\`. It should be like \`HTTP/1.1 200 OK\``;
  }

  class Report {
    constructor(response, request, known, now) {
      Object.assign(this, { response, request, known, now, findings: [], about: [] });
      this.code = response.code;
      this.isNew = Number(response.version) >= 2;
      this.hasBody = response.body !== '';
    }

    add(level, line, message, from) { this.findings.push({ level, line, message, source: from }); }
    all(name) { return this.response.fields.filter(field => field.name.toLowerCase() === name); }
    first(name) { return this.all(name)[0]; }

    run() {
      this.statusLine();
      for (const { line, message, source: label, anchor } of this.response.malformed) this.add('error', line, message, source(label, anchor));
      if (/^\d{3}$/.test(this.code)) {
        this.codeItself();
        this.content();
        this.meaning();
      }
      this.framing();
      this.dates();
      this.values();
      const rank = { error: 0, warning: 1, note: 2 };
      this.findings.sort((left, right) => rank[left.level] - rank[right.level] || left.line - right.line);
    }

    // MARK: The status line

    statusLine() {
      const { version, code, gap, line, phrase, hasPhraseSpace } = this.response;
      if (!['1.0', '1.1', '2', '3', '2.0', '3.0', '0.9'].includes(version)) {
        this.add('error', line, `HTTP ${version} is no version of HTTP`, rfc9110('2.5'));
      }
      if (gap !== ' ') this.add('error', line, 'Version and status code are separated by one space', rfc9112('4'));
      if (!/^\d{3}$/.test(code)) {
        this.add('error', line, `\`${texts.short(code) || 'nothing'}\` is no status code: one has three digits`, rfc9110('15'));
      }
      if (this.isNew && phrase) this.add('warning', line, `HTTP/${version.split('.')[0]} has no reason phrase`, version.startsWith('2') ? rfc9113('8.3.2') : source('RFC 9114, section 4.3.2', 'rfc9114.html#section-4.3.2'));
      if (!this.isNew && !hasPhraseSpace) this.add('note', line, 'In HTTP/1.1 a space follows the status code, even where there is no reason phrase', rfc9112('4'));
    }

    codeItself() {
      const { code, response: { line, phrase } } = this;
      if (code < '100' || code > '599') {
        this.add('error', line, `${code} is outside 100 to 599: clients treat it as a server error`, rfc9110('15'));
        return;
      }
      if (!this.known) return;
      const { registered, others } = owners(this.known, code);
      for (const other of others) this.about.push({ text: `${other.authority} uses ${code} for ${other.name || 'something of its own'}`, path: other.path });
      if (!registered) {
        const users = others.length ? `. It is used by ${others.map(other => `${other.authority} (${other.name})`).join(', ')}` : '';
        this.add('warning', line, `${code} is not a registered status code: clients treat it as ${code[0]}00${users}`, rfc9110('15'));
        return;
      }
      this.registered = registered;
      this.aboutCode(registered);
      if (registered.status === 'deprecated') this.add('warning', line, `${code} is deprecated`, this.entrySource());
      if (registered.status === 'reserved') this.add('warning', line, `${code} is reserved and means nothing`, this.entrySource());
      if (registered.status === 'temporary') this.add('note', line, `${code} is registered for a time only`, this.entrySource());
      if (!this.isNew && phrase) this.phrase(phrase, registered);
      this.requiredFields(registered);
    }

    entrySource() {
      const { spec, address } = this.registered;
      return address ? { label: spec || address, url: address } : undefined;
    }

    phrase(phrase, registered) {
      if (phrase === registered.name || registered.name.startsWith('(')) return;
      const { line } = this.response;
      const other = [...this.known.entries.values()].flat().find(entry => entry.code !== this.code && entry.name.toLowerCase() === phrase.toLowerCase());
      if (other) {
        this.add('error', line, `\`${texts.short(phrase)}\` is the phrase of ${other.code}: the code says one thing and the phrase another`, rfc9112('4'));
      } else if (registered.aliases.some(alias => alias.toLowerCase() === phrase.toLowerCase())) {
        this.add('note', line, `\`${texts.short(phrase)}\` is a former phrase of ${this.code}, which is now registered as \`${registered.name}\``, this.entrySource());
      } else {
        this.add('note', line, `The registered phrase of ${this.code} is \`${registered.name}\`. Clients ignore it, so another one is allowed`, rfc9112('4'));
      }
    }

    requiredFields(registered) {
      for (const name of registered.headers) {
        // Newer versions have no connection of their own to speak of.
        if (this.isNew && /^(connection|upgrade)$/i.test(name)) continue;
        if (!this.first(name.toLowerCase())) this.add('error', this.response.line, `${this.code} must have the field \`${name}\``, this.entrySource());
      }
    }

    aboutCode(registered) {
      const { code } = this;
      const cacheable = {
        heuristic: 'A cache may keep it on its own judgement, unless the response says otherwise',
        explicit: 'A cache keeps it only if the response says how long it is good',
        never: 'A cache never keeps it', interim: 'A cache never keeps it: the final response follows',
      }[registered.cacheable];
      const method = {
        'may-become-get': 'A client may turn a POST into a GET when it follows', 'becomes-get': 'A client follows with GET',
        preserved: 'A client follows with the same method',
      }[registered.method];
      this.about.push({ text: `${code} is ${registered.name}`, path: registered.path });
      for (const text of [cacheable, method]) if (text) this.about.push({ text });
    }

    // MARK: Content

    content() {
      const { code, request, response: { bodyLine } } = this;
      const isEmpty = /^1\d\d$/.test(code) || code === '204' || code === '304';
      if (this.hasBody && isEmpty) {
        this.add('error', bodyLine, `A ${code} response has no content, but something follows the head`, rfc9110('6.4.1'));
      }
      if (this.hasBody && code === '205') this.add('error', bodyLine, 'A 205 response must not have content', rfc9110('15.3.6'));
      if (this.hasBody && request && request.method === 'HEAD') {
        this.add('error', bodyLine, 'The response to HEAD has no content, but something follows the head', rfc9110('9.3.2'));
      }
      if (this.hasBody && !this.first('content-type') && !isEmpty) {
        this.add('warning', bodyLine, 'There is content, but no `Content-Type` that says what it is', rfc9110('8.3'));
      }
    }

    framing() {
      const lengths = this.all('content-length');
      const coding = this.first('transfer-encoding');
      const isInterim = /^1\d\d$/.test(this.code);
      const isTunnel = this.request && this.request.method === 'CONNECT' && /^2/.test(this.code);
      for (const field of [...lengths, ...coding ? [coding] : []]) {
        if (isInterim || this.code === '204' || isTunnel) {
          this.add('error', field.line, `${isTunnel ? 'A successful response to CONNECT' : `A ${this.code} response`} must not have \`${field.name}\``,
            field === coding ? rfc9112('6.1') : rfc9110('8.6'));
        }
      }
      if (lengths.length && coding) {
        this.add('error', coding.line, '`Content-Length` and `Transfer-Encoding` together: programs disagree about where the response ends, which attackers use', rfc9112('6.2'));
      }
      if (this.isNew) {
        for (const name of ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']) {
          const field = this.first(name);
          if (field) this.add('error', field.line, `HTTP/2 and HTTP/3 must not have \`${field.name}\``, rfc9113('8.2.2'));
        }
      }
      this.length(lengths, coding);
    }

    length(lengths, coding) {
      if (!lengths.length) return;
      const values = lengths.flatMap(field => field.value.split(',').map(value => value.trim()));
      const { line } = lengths[0];
      if (values.some(value => !/^\d+$/.test(value))) {
        this.add('error', line, `\`${texts.short(lengths.map(field => field.value).join(', '))}\` is no content length: it must be a number of bytes`, rfc9110('8.6'));
        return;
      }
      if (new Set(values).size > 1) {
        this.add('error', line, 'Two different content lengths', rfc9112('6.3'));
        return;
      }
      const isBodiless = this.code === '304' || this.code === '204' || this.request && this.request.method === 'HEAD';
      if (coding || isBodiless || /^1/.test(this.code)) return;
      // A content that was compressed, or is in other bytes than UTF-8, is not the one that was sent.
      const charset = /charset="?([^";\s]+)/i.exec(this.first('content-type') ? this.first('content-type').value : '');
      if (this.first('content-encoding') || charset && !/^(utf-8|us-ascii)$/i.test(charset[1])) return;
      const sizes = possibleSizes(this.response.body);
      if (sizes.all.includes(Number(values[0]))) return;
      const wide = sizes.wide === sizes.plain ? '' : ` (${sizes.wide.toLocaleString('en')} if its lines end in CRLF)`;
      this.add('warning', line, `\`Content-Length\` is ${values[0]}, but the content here has ${texts.count(sizes.plain, 'byte')}${wide}`, rfc9110('8.6'));
    }

    // MARK: What the code asks for

    meaning() {
      const { code, request, response: { line } } = this;
      const location = this.first('location');
      if (['301', '302', '303', '307', '308'].includes(code) && !location) {
        this.add('warning', line, `A ${code} without \`Location\` leads nowhere`, rfc9110('15.4'));
      }
      if (code === '416' && !this.first('content-range')) this.add('warning', line, 'A 416 should say the length in `Content-Range: bytes */N`', rfc9110('15.5.17'));
      if (code === '206') this.partial();
      if (code === '405') this.allowed();
      if (!request) return;
      const asks = name => request.fields.some(field => field.name.toLowerCase() === name);
      const isConditional = ['if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since', 'if-range'].some(asks);
      if (code === '304' && !asks('if-none-match') && !asks('if-modified-since')) {
        this.add('error', line, 'A 304 answers a request with `If-None-Match` or `If-Modified-Since`, and this request has neither', rfc9110('15.4.5'));
      }
      if (code === '412' && !isConditional) this.add('warning', line, 'A 412 says that a condition failed, but the request has none', rfc9110('15.5.13'));
      if (['206', '416'].includes(code) && !asks('range')) this.add('error', line, `A ${code} answers a request with \`Range\`, and this request has none`, rfc9110('14.2'));
      if (code === '100' && !asks('expect')) this.add('note', line, 'A 100 is sent without `Expect: 100-continue` in the request', rfc9110('15.2.1'));
      if (code === '401' && asks('authorization')) this.add('note', line, 'The request had credentials: they were refused', rfc9110('15.5.2'));
    }

    partial() {
      const range = this.first('content-range');
      const type = this.first('content-type');
      const isMultipart = type && /^multipart\/byteranges\b/i.test(type.value);
      if (!range && !isMultipart) this.add('error', this.response.line, 'A 206 must have `Content-Range`, or the content type `multipart/byteranges`', rfc9110('15.3.7'));
      if (range && isMultipart) this.add('error', range.line, 'A 206 with `multipart/byteranges` has `Content-Range` in its parts, and must not have it in its head', rfc9110('15.3.7.2'));
    }

    allowed() {
      const allow = this.first('allow');
      if (!allow || !this.request) return;
      const methods = allow.value.split(',').map(method => method.trim());
      if (methods.includes(this.request.method)) {
        this.add('error', allow.line, `\`Allow\` names ${this.request.method}, the very method that the 405 refuses`, rfc9110('10.2.1'));
      }
    }

    // MARK: Fields

    dates() {
      const ms = {};
      for (const name of ['date', 'last-modified', 'expires']) {
        const field = this.first(name);
        if (!field) continue;
        const parsed = httpDate.parse(field.value, this.now);
        if (parsed.error && name === 'expires' && /^(0|-1)$/.test(field.value)) {
          this.add('note', field.line, `\`Expires: ${field.value}\` is no date: caches take it as past. \`Cache-Control: no-cache\` says it properly`, rfc9111('5.3'));
        } else if (parsed.error) {
          this.add('error', field.line, `\`${field.name}\` is no HTTP date: ${parsed.error}`, rfc9110('5.6.7'));
        } else {
          ms[name] = parsed.ms;
          if (parsed.isObsolete) this.add('error', field.line, `\`${field.name}\` has the obsolete form ${parsed.form}: write \`${httpDate.format(parsed.ms)}\``, rfc9110('5.6.7'));
        }
      }
      if (ms['last-modified'] > ms.date) this.add('error', this.first('last-modified').line, '`Last-Modified` is later than `Date`', rfc9110('8.8.2.1'));
      if (!this.first('date') && /^[234]\d\d$/.test(this.code)) {
        this.add('warning', this.response.line, 'There is no `Date`: a server with a clock must send one', rfc9110('6.6.1'));
      }
    }

    values() {
      for (const name of ['age', 'content-type', 'date', 'etag', 'expires', 'last-modified', 'location', 'retry-after', 'server']) {
        const [, second] = this.all(name);
        if (second) this.add('error', second.line, `\`${second.name}\` appears twice, and has one value only`, rfc9110('5.3'));
      }
      this.retryAfter();
      const value = (name, pattern, message, from) => {
        const field = this.first(name);
        if (field && !pattern.test(field.value)) this.add('error', field.line, message(texts.short(field.value)), from);
      };
      value('etag', /^(W\/)?"[\x21\x23-\x7E\x80-\uFFFF]*"$/, text => `\`${text}\` is no entity tag: it must stand in double quotes, perhaps with \`W/\` in front`, rfc9110('8.8.3'));
      value('age', /^\d+$/, text => `\`Age\` is a number of seconds, not \`${text}\``, rfc9111('5.1'));
      value('content-type', /^[!#$%&'*+\-.^_`|~\w]+\/[!#$%&'*+\-.^_`|~\w]+\s*(;|$)/, text => `\`${text}\` is no media type: it must be like \`text/html\``, rfc9110('8.3.1'));
      value('location', /^[^\s<>"{}|\\^`]*$/, text => `\`${text}\` is no address: spaces and quotes must be percent-encoded`, rfc9110('10.2.2'));
      value('allow', /^[!#$%&'*+\-.^_`|~\w,\s]*$/, text => `\`${text}\` is no list of methods`, rfc9110('10.2.1'));
      for (const field of this.all('cache-control')) this.cacheControl(field);
    }

    cacheControl(field) {
      const directives = field.value.split(',').map(directive => directive.trim().toLowerCase());
      for (const directive of directives) {
        const match = /^(max-age|s-maxage|stale-while-revalidate|stale-if-error)(=(.*))?$/.exec(directive);
        if (match && !/^"?\d+"?$/.test(match[3] || '')) {
          this.add('error', field.line, `\`${match[1]}\` needs a whole number of seconds`, rfc9111('5.2.2'));
        }
      }
      if (directives.includes('no-store') && directives.some(directive => /^(max-age=[1-9]|public|immutable)/.test(directive))) {
        this.add('warning', field.line, '`no-store` stands beside a directive that asks to store: it wins, so the other one is a mistake', rfc9111('5.2.2.5'));
      }
    }

    retryAfter() {
      const field = this.first('retry-after');
      if (!field) return;
      if (/^\d+$/.test(field.value)) {
        if (Number(field.value) > 31536000) this.add('warning', field.line, `\`Retry-After\` asks to wait ${root.time.duration(Number(field.value) * 1000)}: it is a number of seconds`, rfc9110('10.2.3'));
        return;
      }
      const parsed = httpDate.parse(field.value, this.now);
      if (!parsed.error) {
        if (parsed.isObsolete) this.add('error', field.line, `\`Retry-After\` has the obsolete form ${parsed.form}: write \`${httpDate.format(parsed.ms)}\``, rfc9110('5.6.7'));
        return;
      }
      const reason = /^[-+]?[\d.]+$/.test(field.value) ? 'seconds are a whole number without a sign' : /^\d+\s*[a-z]+$/i.test(field.value)
        ? 'seconds stand without a unit' : parsed.form ? parsed.error : 'it is neither a number of seconds nor an HTTP date';
      this.add('error', field.line, `\`Retry-After: ${texts.short(field.value)}\` cannot be read: ${reason}`, rfc9110('10.2.3'));
    }
  }

  /** How many bytes a pasted text may have been: its line ends, and one at its end, are lost on the way here. */
  function possibleSizes(body) {
    const plain = texts.bytes(body).length;
    const turns = body.split('\n').length - 1;
    const wide = plain + turns;
    if (!body) return { plain, wide, all: [0] };
    const isEnded = body.endsWith('\n');
    return { plain, wide, all: [plain, wide, ...isEnded ? [plain - 1, wide - 2] : [plain + 1, wide + 2]] };
  }

  root.response = { check, facts };
})();
