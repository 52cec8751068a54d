// The timestamp converter's and JWT inspector's view.
(function () {
  'use strict';
  const { view, time, httpDate, jwt } = globalThis.sgTools;
  const { make } = view;

  // MARK: Timestamps

  const local = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const zones = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const list = make('datalist', { id: view.newID('zones') }, ['UTC', ...zones.filter(zone => zone !== 'UTC')].map(value => make('option', { value })));
  const moment = view.input({});
  const zone = view.input({ value: local, list: list.id });
  const unit = view.select([['auto', 'By its length'], ['seconds', 'Seconds'], ['milliseconds', 'Milliseconds'], ['microseconds', 'Microseconds'], ['nanoseconds', 'Nanoseconds']]);
  const status = view.status();
  const notes = make('div', {});
  const results = make('div', {});

  function convert() {
    const text = moment.value;
    notes.replaceChildren();
    results.replaceChildren();
    moment.removeAttribute('aria-invalid');
    zone.removeAttribute('aria-invalid');
    if (!text.trim()) return status.clear();
    const chosen = zone.value.trim() || 'UTC';
    if (!time.isZone(chosen)) {
      zone.setAttribute('aria-invalid', 'true');
      return status.show('bad', 'Unknown time zone', `your browser does not know \`${chosen.slice(0, 60)}\`. Names are like \`Europe/Berlin\``);
    }
    const now = Date.now();
    const read = time.parse(text, { unit: unit.value, zone: chosen, now });
    if (read.error) {
      moment.setAttribute('aria-invalid', 'true');
      return status.show('bad', 'Cannot be read', read.error);
    }
    const ms = time.milliseconds(read.moment);
    status.show('good', time.iso(read.moment, 'UTC'), `${time.relative(ms, now)}. ${read.words}.`);
    notes.replaceChildren(read.notes.length ? make('ul', { class: 'sg-app-problems' }, read.notes.map(note => view.problem('note', 'Note', note))) : '');
    showMoment(read.moment, ms, chosen, now);
    return undefined;
  }

  function showMoment(at, ms, chosen, now) {
    const year = new Date(ms).getUTCFullYear();
    const rows = [
      ['Seconds', time.since(at, 'seconds')], ['Milliseconds', time.since(at, 'milliseconds')],
      ['Microseconds', time.since(at, 'microseconds')], ['ISO 8601, UTC', time.iso(at, 'UTC')],
      chosen === 'UTC' ? null : [`ISO 8601, ${chosen}`, time.iso(at, chosen)],
      ['HTTP date', year >= 0 && year <= 9999 ? httpDate.format(ms) : null],
      ['UTC in words', time.words(at, 'UTC')], chosen === 'UTC' ? null : [`${chosen} in words`, time.words(at, chosen)],
      ['From now', time.relative(ms, now)],
    ].filter(row => row && row[1]);
    results.replaceChildren(view.table('The same moment', ['Form', 'Value', 'Copy'], rows.map(([label, value]) => [
      label, make('code', {}, value), view.copyButton('Copy', () => value, { 'aria-label': `Copy: ${label}` }),
    ])));
  }

  const settle = view.settled(convert);
  for (const control of [moment, zone]) control.addEventListener('input', settle);
  unit.addEventListener('change', convert);

  // MARK: Tokens

  const token = view.area({ rows: '5' });
  const verdict = view.status();
  const tokenDetails = make('div', { class: 'sg-app-details' });

  const kinds = { expired: ['bad', 'Expired'], early: ['warn', 'Not yet valid'], current: ['good', 'Current'], endless: ['warn', 'No end'], unknown: ['bad', 'Unknown'] };

  function inspect() {
    tokenDetails.replaceChildren();
    token.removeAttribute('aria-invalid');
    if (!token.value.trim()) return verdict.clear();
    const result = jwt.inspect(token.value, Date.now());
    const unverified = 'The signature is not verified here: whoever made the token can have written anything into it.';
    if (result.problems.length) token.setAttribute('aria-invalid', 'true');
    if (result.verdict) {
      const [kind, word] = kinds[result.verdict.state];
      verdict.show(result.problems.length && kind === 'good' ? 'warn' : kind, word, `${result.verdict.words}. ${unverified}`);
    } else if (result.kind === 'encrypted' && !result.problems.length) {
      verdict.show('note', 'Encrypted', 'only the header of this token can be read');
    } else {
      verdict.show('bad', 'Malformed', result.problems[0].message);
    }
    tokenDetails.replaceChildren(
      result.problems.length || result.notes.length ? make('ul', { class: 'sg-app-problems' },
        result.problems.map(problem => view.problem('bad', 'Problem', problem.message, problem.excerpt)),
        result.notes.map(note => view.problem('note', 'Note', note))) : '',
      result.claims.length ? view.table('Claims', ['Name', 'Meaning', 'Value'], result.claims.map(claim => [make('code', {}, claim.name), claim.meaning, claim.text])) : '',
      result.header ? part('Header', result.header.text) : '', result.payload ? part('Payload', result.payload.text) : '');
    return undefined;
  }

  /** The text is the reader's own; it is shown as text. */
  function part(label, text) {
    const id = view.newID('part');
    return make('section', { 'aria-labelledby': id }, make('h3', { id }, label), make('pre', { tabindex: '0' }, text));
  }

  function exampleToken() {
    const now = Math.floor(Date.now() / 1000);
    const write = object => btoa(JSON.stringify(object)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    token.value = `${write({ alg: 'HS256', typ: 'JWT' })}.${write({ iss: 'https://login.example', sub: 'reader', iat: now - 14400, nbf: now - 14400, exp: now - 10800 })}.bm90LWEtcmVhbC1zaWduYXR1cmU`;
    inspect();
  }

  token.addEventListener('input', view.settled(inspect));

  view.show(
    make('section', { 'aria-labelledby': 'sg-tool-time' },
      make('h2', { id: 'sg-tool-time' }, 'Convert a timestamp'),
      view.field('Number or date', moment, 'Such as 1700000000, 2026-11-25T16:00:00+01:00 or Sun, 06 Nov 1994 08:49:37 GMT'),
      make('div', { class: 'sg-app-row' }, view.field('Unit of a number', unit), view.field('Time zone', zone), list),
      make('div', { class: 'sg-app-row' },
        view.button('Now', () => { moment.value = String(Math.floor(Date.now() / 1000)); convert(); }, { class: 'sg-app-button sg-app-main' }),
        view.button('Clear', () => { moment.value = ''; convert(); moment.focus(); view.say('Cleared'); })),
      status.element, notes, results),
    make('section', { 'aria-labelledby': 'sg-tool-token' },
      make('h2', { id: 'sg-tool-token' }, 'Inspect a JSON Web Token'),
      view.field('Token', token, 'A token is a secret: with it anyone can act as its owner. It stays in this page, but mind your screen and your clipboard'),
      make('div', { class: 'sg-app-row' }, view.button('Example', exampleToken),
        view.button('Clear', () => { token.value = ''; inspect(); token.focus(); view.say('Cleared'); })),
      verdict.element, tokenDetails));
})();
