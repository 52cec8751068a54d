// Dates as HTTP has them (RFC 9110, section 5.6.7): one form that is sent, two obsolete ones that are still read.
// Nothing here touches the page.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};

  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
    'November', 'December'];
  const short = name => name.slice(0, 3);
  const two = number => String(number).padStart(2, '0');

  function daysInMonth(year, month) { return month === 2 && isLeap(year) ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]; }
  function isLeap(year) { return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0); }

  /** Milliseconds since 1970 of a date in UTC, for every year. */
  function milliseconds(year, month, day, hour, minute, second) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second, 0);
    return date.getTime();
  }

  const clock = '(\\d{2}):(\\d{2}):(\\d{2})';
  const anyDay = '([A-Za-z]+)';
  const forms = [
    { form: 'IMF-fixdate', pattern: new RegExp(`^${anyDay}, (\\d{2}) ([A-Za-z]+) (\\d{4}) ${clock} (\\S+)$`),
      read: match => ({ day: match[1], date: match[2], month: match[3], year: match[4], clock: match.slice(5, 8), zone: match[8] }) },
    { form: 'RFC 850', pattern: new RegExp(`^${anyDay}, (\\d{2})-([A-Za-z]+)-(\\d{2}) ${clock} (\\S+)$`), isLong: true,
      read: match => ({ day: match[1], date: match[2], month: match[3], year: match[4], clock: match.slice(5, 8), zone: match[8] }) },
    { form: 'asctime', pattern: new RegExp(`^${anyDay} ([A-Za-z]+) ([ \\d]\\d) ${clock} (\\d{4})$`),
      read: match => ({ day: match[1], month: match[2], date: match[3].trim(), clock: match.slice(4, 7), year: match[7], zone: 'GMT' }) },
  ];

  /**
   * {ms, form, isObsolete} of a date as HTTP writes it, or {error}. `now` places the two-digit years of RFC 850: a date
   * that seems more than 50 years ahead is one of the past.
   */
  function parse(text, now) {
    for (const { form, pattern, read, isLong } of forms) {
      const match = pattern.exec(text);
      if (!match) continue;
      const parts = read(match);
      const error = wrong(parts, isLong);
      if (error) return { error, form };
      let year = Number(parts.year);
      if (isLong) {
        const thisYear = new Date(now).getUTCFullYear();
        year += Math.floor(thisYear / 100) * 100;
        if (year > thisYear + 50) year -= 100;
      }
      return finish(parts, year, form, isLong);
    }
    return { error: `not of the form \`${format(Date.UTC(1994, 10, 6, 8, 49, 37))}\`` };
  }

  function wrong(parts, isLong) {
    const names = isLong ? days : days.map(short);
    if (!names.includes(parts.day)) {
      const known = names.find(name => name.toLowerCase() === parts.day.toLowerCase() || short(name) === short(parts.day));
      return known ? `the day must be written \`${known}\`, not \`${parts.day}\`` : `\`${parts.day}\` is no day of the week`;
    }
    if (!months.map(short).includes(parts.month)) {
      const known = months.map(short).find(name => name.toLowerCase() === short(parts.month).toLowerCase());
      return known ? `the month must be written \`${known}\`, not \`${parts.month}\`` : `\`${parts.month}\` is no month`;
    }
    if (parts.zone !== 'GMT') return `the time zone must be \`GMT\`, not \`${parts.zone}\``;
    const [hour, minute, second] = parts.clock.map(Number);
    if (hour > 23) return `${parts.clock[0]} is no hour of a day`;
    if (minute > 59) return `${parts.clock[1]} is no minute of an hour`;
    return second > 60 ? `${parts.clock[2]} is no second of a minute` : null;
  }

  function finish(parts, year, form, isLong) {
    const month = months.map(short).indexOf(parts.month) + 1;
    const date = Number(parts.date);
    const limit = daysInMonth(year, month);
    if (date < 1 || date > limit) return { error: `${months[month - 1]} ${year} has ${limit} days, there is no ${date}`, form };
    const ms = milliseconds(year, month, date, ...parts.clock.map(Number));
    // Of a leap second the date is the next one's; the day's name is that of the date as written.
    const actual = days[new Date(milliseconds(year, month, date, 0, 0, 0)).getUTCDay()];
    if (parts.day !== (isLong ? actual : short(actual))) {
      return { error: `${date} ${months[month - 1]} ${year} is a ${actual}, not a ${days.find(name => name.startsWith(short(parts.day)))}`, form, ms };
    }
    return { ms, form, isObsolete: form !== 'IMF-fixdate' };
  }

  /** The form that HTTP sends: `Sun, 06 Nov 1994 08:49:37 GMT`. */
  function format(ms) {
    const date = new Date(ms);
    return `${short(days[date.getUTCDay()])}, ${two(date.getUTCDate())} ${short(months[date.getUTCMonth()])} `
      + `${String(date.getUTCFullYear()).padStart(4, '0')} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} GMT`;
  }

  root.httpDate = { parse, format, milliseconds, daysInMonth, isLeap, days, months };
})();
