// Moments: read from numbers and dates, written for machines and people. A moment is a BigInt, the nanoseconds since
// 1970-01-01T00:00:00Z. Nothing here touches the page; what time it is, the caller says.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};
  const { httpDate } = root;

  const units = {
    seconds: { nanos: 1000000000n, label: 'seconds' }, milliseconds: { nanos: 1000000n, label: 'milliseconds' },
    microseconds: { nanos: 1000n, label: 'microseconds' }, nanoseconds: { nanos: 1n, label: 'nanoseconds' },
  };
  // JavaScript's dates reach 100,000,000 days to either side of 1970.
  const furthest = 8640000000000000n * 1000000n;
  const outOfRange = { error: 'the moment is outside the years -271821 to 275760, which is as far as dates reach here' };

  const two = number => String(number).padStart(2, '0');
  const floorDiv = (left, right) => left / right - (left % right < 0n ? 1n : 0n);
  const milliseconds = moment => Number(floorDiv(moment, 1000000n));
  const ofMilliseconds = ms => BigInt(ms) * 1000000n;

  // MARK: Reading

  /** {moment, kind, words, notes} or {error}. Options: `unit` of a number, `zone` where none is written, `now` in ms. */
  function parse(text, options) {
    const trimmed = text.trim();
    if (!trimmed) return { error: 'there is nothing to read' };
    if (trimmed.length > 200) return { error: 'the text is too long for a date or a number' };
    const read = /^[+-]?\d+([.,]\d+)?$/.test(trimmed) ? number(trimmed, options) : date(trimmed, options);
    if (read.error) return read;
    if (read.moment > furthest || read.moment < -furthest) return outOfRange;
    return { notes: [], ...read };
  }

  /** The unit of a number that does not say: today has 10 digits in seconds, 13, 16 and 19 in the smaller ones. */
  function likelyUnit(whole) {
    const size = whole < 0n ? -whole : whole;
    if (size < 10n ** 11n) return 'seconds';
    if (size < 10n ** 14n) return 'milliseconds';
    return size < 10n ** 17n ? 'microseconds' : 'nanoseconds';
  }

  function number(text, options) {
    const [whole, fraction = ''] = text.split(/[.,]/);
    const isAssumed = !options.unit || options.unit === 'auto';
    const unit = isAssumed ? likelyUnit(BigInt(whole)) : options.unit;
    const { nanos, label } = units[unit];
    const part = BigInt(fraction.padEnd(9, '0').slice(0, 9)) * nanos / 1000000000n;
    const moment = BigInt(whole) * nanos + (whole.startsWith('-') ? -part : part);
    const digits = whole.replace(/\D/g, '').length;
    const notes = [];
    if (isAssumed && /^[12]\d{3}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text)) {
      notes.push(`If these digits are a date, write ${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
    }
    return {
      moment, kind: unit, notes,
      words: isAssumed ? `Read as ${label} since 1970, which is assumed because the number has ${digits} ${digits === 1 ? 'digit' : 'digits'}`
        : `Read as ${label} since 1970, as chosen`,
    };
  }

  function date(text, options) {
    if (/^[A-Za-z]/.test(text)) {
      const read = httpDate.parse(text.replace(/\s+$/, ''), options.now);
      if (read.error && read.ms === undefined) return { error: `${read.form ? `a date of the form ${read.form}, but ` : 'a date in words, but '}${read.error}` };
      if (read.error) return { error: read.error };
      return {
        moment: ofMilliseconds(read.ms), kind: read.form, words: `Read as an HTTP date of the form ${read.form}`,
        notes: read.isObsolete ? ['This form is obsolete: HTTP still reads it, and must not send it (RFC 9110, section 5.6.7)'] : [],
      };
    }
    return isoDate(text, options);
  }

  // MARK: ISO 8601

  const isoPattern = new RegExp('^([+-]\\d{6}|\\d{4})(?:-?(\\d{2})-?(\\d{2})|-(\\d{2})|-?W(\\d{2})-?(\\d)|-?(\\d{3}))'
    + '(?:([Tt ])(\\d{2})(?::?(\\d{2})(?::?(\\d{2}))?)?(?:[.,](\\d+))?(?:\\s?(Z|z|[+\\-\u2212]\\d{2}(?::?\\d{2})?))?)?$');

  function isoDate(text, options) {
    const match = isoPattern.exec(text);
    if (!match) return { error: isoHint(text) };
    const [, yearText, month, day, onlyMonth, week, weekday, ordinal, separator, hour, minute, second, fraction, zone] = match;
    const notes = [];
    const year = Number(yearText);
    if (yearText === '-000000') return { error: 'the year -000000 is not allowed; the year before 1 is +000000' };
    const start = week ? fromWeek(year, Number(week), Number(weekday)) : ordinal ? fromOrdinal(year, Number(ordinal))
      : fromDay(year, Number(month || onlyMonth), Number(day || 1));
    if (start.error) return start;
    const clock = readClock(hour, minute, second, fraction, notes);
    if (clock.error) return clock;
    if (separator === ' ') notes.push('Between date and time ISO 8601 has a `T`; RFC 3339 also allows the space');
    const local = ofMilliseconds(start.ms) + clock.nanos;
    const words = week ? 'ISO 8601 week date' : ordinal ? 'ISO 8601 ordinal date' : 'ISO 8601 date';
    if (hour === undefined) {
      return { moment: local, kind: 'ISO 8601', words: `Read as an ${words} without a time: the start of the day in UTC`, notes };
    }
    if (zone) {
      const offset = readOffset(zone, notes);
      return offset.error ? offset : { moment: local - offset.nanos, kind: 'ISO 8601', words: `Read as an ${words} with its own zone`, notes };
    }
    const moment = fromZone(local, options.zone, notes);
    return { moment, kind: 'ISO 8601', words: `Read as an ${words} without a zone: taken as time in ${options.zone}`, notes };
  }

  function isoHint(text) {
    if (/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(text)) return 'day and month cannot be told apart in this form: write YYYY-MM-DD';
    if (/^\d{4}[/.]\d/.test(text)) return 'the parts of a date are joined with `-`: write YYYY-MM-DD';
    if (/^\d{4}-\d(-|$)|^\d{4}-\d{2}-\d($|\D)/.test(text)) return 'month and day have two digits: write YYYY-MM-DD';
    if (/^[+-]?\d+[eE]/.test(text)) return 'write the number without an exponent';
    return 'neither a number, nor an ISO 8601 date such as 2026-11-25T16:00:00Z, nor an HTTP date';
  }

  function fromDay(year, month, day) {
    if (month < 1 || month > 12) return { error: `there is no month ${two(month)}` };
    const limit = httpDate.daysInMonth(year, month);
    if (day < 1 || day > limit) return { error: `${httpDate.months[month - 1]} ${year} has ${limit} days, there is no ${two(day)}` };
    return { ms: httpDate.milliseconds(year, month, day, 0, 0, 0) };
  }

  function fromOrdinal(year, day) {
    const limit = httpDate.isLeap(year) ? 366 : 365;
    if (day < 1 || day > limit) return { error: `${year} has ${limit} days, there is no day ${day}` };
    return { ms: httpDate.milliseconds(year, 1, day, 0, 0, 0) };
  }

  /** The first week of a year is the one with its first Thursday. */
  function fromWeek(year, week, day) {
    const startOf = of => {
      const january4 = new Date(httpDate.milliseconds(of, 1, 4, 0, 0, 0));
      return january4.getTime() - (january4.getUTCDay() + 6) % 7 * 86400000;
    };
    const weeks = Math.round((startOf(year + 1) - startOf(year)) / 604800000);
    if (week < 1 || week > weeks) return { error: `${year} has ${weeks} weeks, there is no week ${two(week)}` };
    if (day < 1 || day > 7) return { error: `the days of a week are 1 to 7, there is no day ${day}` };
    return { ms: startOf(year) + ((week - 1) * 7 + day - 1) * 86400000 };
  }

  function readClock(hour, minute, second, fraction, notes) {
    if (hour === undefined) return { nanos: 0n };
    const [h, m, s] = [hour, minute || '0', second || '0'].map(Number);
    if (h > 24 || h === 24 && (m || s || Number(fraction || 0))) return { error: `there is no hour ${hour}; a day ends at 24:00:00` };
    if (m > 59) return { error: `there is no minute ${minute}` };
    if (s > 60) return { error: `there is no second ${second}` };
    if (s === 60) notes.push('Second 60 is a leap second. Time since 1970 has none: it is the same number as the second after it');
    if (fraction && fraction.length > 9) notes.push('Digits behind the ninth of the fraction are dropped');
    const unit = second !== undefined ? 1n : minute !== undefined ? 60n : 3600n;
    const part = fraction ? BigInt(fraction.padEnd(9, '0').slice(0, 9)) * unit : 0n;
    return { nanos: BigInt(h * 3600 + m * 60 + s) * 1000000000n + part };
  }

  function readOffset(zone, notes) {
    if (/^z$/i.test(zone)) return { nanos: 0n };
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3).replace(':', '') || 0);
    if (hours > 23 || minutes > 59) return { error: `there is no zone ${zone}: an offset is at most 23:59` };
    if (zone[0] === '-' && !hours && !minutes) notes.push('The offset -00:00 means UTC with an unknown local time (RFC 3339, section 4.3)');
    const nanos = BigInt(hours * 3600 + minutes * 60) * 1000000000n;
    return { nanos: zone[0] === '+' ? nanos : -nanos };
  }

  // MARK: Time zones

  const formatters = new Map();

  function formatter(zone) {
    if (!formatters.has(zone)) {
      formatters.set(zone, new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric',
        minute: 'numeric', second: 'numeric',
      }));
    }
    return formatters.get(zone);
  }

  function isZone(zone) {
    try {
      return Boolean(zone && formatter(zone));
    } catch (unknown) {
      return false;
    }
  }

  /** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
  function offset(ms, zone) {
    const parts = {};
    for (const { type, value } of formatter(zone).formatToParts(new Date(ms))) parts[type] = value;
    const year = /^B/.test(parts.era) ? 1 - Number(parts.year) : Number(parts.year);
    const local = httpDate.milliseconds(year, Number(parts.month), Number(parts.day), Number(parts.hour), Number(parts.minute), Number(parts.second));
    return local - Math.floor(ms / 1000) * 1000;
  }

  /** The moment at which a zone's clocks show a time. Where they show it twice or never, a note says what was taken. */
  function fromZone(local, zone, notes) {
    const ms = milliseconds(local);
    const day = 86400000;
    const inside = value => Math.max(-8.64e15, Math.min(8.64e15, value));
    const [before, after] = [offset(inside(ms - day), zone), offset(inside(ms + day), zone)];
    const fits = [...new Set([before, after])].filter(candidate => offset(inside(ms - candidate), zone) === candidate);
    if (fits.length === 2) notes.push(`The clocks in ${zone} show this time twice, because they are set back; the first time is taken`);
    if (!fits.length) notes.push(`The clocks in ${zone} never show this time, because they are set forward over it`);
    const chosen = fits.length ? Math.max(...fits) : before;
    return local - ofMilliseconds(chosen);
  }

  // MARK: Writing

  /** The digits behind the second, in groups of three; nothing where all are zero. */
  function fraction(moment) {
    const nanos = String(((moment % 1000000000n) + 1000000000n) % 1000000000n).padStart(9, '0');
    const digits = nanos.replace(/(000)+$/, '');
    return digits ? '.' + digits : '';
  }

  /** ISO 8601 as clocks in a zone show it, with the offset; in UTC with a Z. */
  function iso(moment, zone) {
    const ms = milliseconds(moment);
    const ahead = zone === 'UTC' ? 0 : offset(ms, zone);
    const local = new Date(ms + ahead);
    if (Number.isNaN(local.getTime())) return null;
    const base = local.toISOString().replace(/\.\d+Z$/, '') + fraction(moment);
    if (zone === 'UTC') return base + 'Z';
    const size = Math.abs(ahead) / 1000;
    const seconds = size % 60 ? ':' + two(size % 60) : '';
    return `${base}${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${seconds}`;
  }

  /** In words: `Wednesday, 25 November 2026, 16:13:51`. */
  function words(moment, zone) {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit',
      second: '2-digit', timeZoneName: 'short', hourCycle: 'h23',
      era: milliseconds(moment) < -62135596800000 ? 'short' : undefined,
    }).format(new Date(milliseconds(moment)));
  }

  /** A number of whole units since 1970, towards the past. */
  function since(moment, unit) { return String(floorDiv(moment, units[unit].nanos)); }

  const spans = [['year', 31556952], ['month', 2629746], ['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];

  /** The two largest units of a length of time: `3 hours 12 minutes`. Years and months have their mean length. */
  function duration(ms) {
    let rest = Math.floor(Math.abs(ms) / 1000);
    const first = spans.findIndex(([, seconds]) => rest >= seconds);
    if (first < 0) return 'less than a second';
    const parts = [];
    for (const [name, seconds] of spans.slice(first, first + 2)) {
      const count = Math.floor(rest / seconds);
      rest -= count * seconds;
      if (count) parts.push(root.text.count(count, name));
    }
    return parts.join(' ');
  }

  /** `3 hours 12 minutes ago`, `in 2 days`, `now`. */
  function relative(ms, now) {
    if (Math.abs(ms - now) < 1000) return 'now';
    return ms < now ? `${duration(now - ms)} ago` : `in ${duration(ms - now)}`;
  }

  root.time = { parse, iso, words, since, duration, relative, isZone, offset, milliseconds, ofMilliseconds, units };
})();
