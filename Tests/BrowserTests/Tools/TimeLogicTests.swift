import TestSupport
import Testing

extension InBrowser {
    @Suite struct TimeLogicTests {
        /// What is read of a text, in a zone whose clocks are set, on 25 November 2026.
        private static let read = """
            text => {
                const {time} = sgTools
                const read = time.parse(text, {zone: 'Europe/Berlin', now: Date.UTC(2026, 10, 25)})
                return read.error ? 'error: ' + read.error : [time.iso(read.moment, 'UTC'), read.words, ...read.notes].join(' | ')
            }
            """

        @Test func numbersAreToldApartByTheirLength() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            func assumed(_ unit: String, _ digits: String) -> String {
                "Read as \(unit) since 1970, which is assumed because the number has \(digits)"
            }
            try await page.expect(
                [
                    ("'0'", "1970-01-01T00:00:00Z | \(assumed("seconds", "1 digit"))"),
                    ("' 1700000000\\n'", "2023-11-14T22:13:20Z | \(assumed("seconds", "10 digits"))"),
                    ("'1700000000123'", "2023-11-14T22:13:20.123Z | \(assumed("milliseconds", "13 digits"))"),
                    ("'1700000000123456'", "2023-11-14T22:13:20.123456Z | \(assumed("microseconds", "16 digits"))"),
                    (
                        "'1700000000123456789'",
                        "2023-11-14T22:13:20.123456789Z | \(assumed("nanoseconds", "19 digits"))"
                    ),
                    ("'-1'", "1969-12-31T23:59:59Z | \(assumed("seconds", "1 digit"))"),
                    ("'-1.25'", "1969-12-31T23:59:58.750Z | \(assumed("seconds", "1 digit"))"),
                    ("'1700000000.5'", "2023-11-14T22:13:20.500Z | \(assumed("seconds", "10 digits"))"),
                    (
                        "'20261124'",
                        "1970-08-23T12:05:24Z | \(assumed("seconds", "8 digits")) | If these digits are a date, write 2026-11-24"
                    ),
                    (
                        "'9'.repeat(30)",
                        "error: the moment is outside the years -271821 to 275760, which is as far as dates reach here"
                    ),
                    ("'9'.repeat(300)", "error: the text is too long for a date or a number"),
                    ("'1e9'", "error: write the number without an exponent"),
                    ("' '", "error: there is nothing to read"),
                ], by: Self.read)
            let chosen: String = try await page.evaluate(
                """
                (() => {
                    const read = sgTools.time.parse('1700000000', {unit: 'milliseconds', zone: 'UTC', now: 0})
                    return sgTools.time.iso(read.moment, 'UTC') + ' ' + read.words
                })()
                """)
            #expect(chosen == "1970-01-20T16:13:20Z Read as milliseconds since 1970, as chosen")
        }

        @Test func isoDates() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            let own = "Read as an ISO 8601 date with its own zone"
            let berlin = "Read as an ISO 8601 date without a zone: taken as time in Europe/Berlin"
            let day = "without a time: the start of the day in UTC"
            try await page.expect(
                [
                    ("'2026-11-24'", "2026-11-24T00:00:00Z | Read as an ISO 8601 date \(day)"),
                    ("'2026-11'", "2026-11-01T00:00:00Z | Read as an ISO 8601 date \(day)"),
                    ("'2026-W53-5'", "2027-01-01T00:00:00Z | Read as an ISO 8601 week date \(day)"),
                    ("'2026-329'", "2026-11-25T00:00:00Z | Read as an ISO 8601 ordinal date \(day)"),
                    ("'2026-11-24T10:00:00Z'", "2026-11-24T10:00:00Z | \(own)"),
                    ("'2026-11-24T10:00:00+05:30'", "2026-11-24T04:30:00Z | \(own)"),
                    ("'20261124T101112.5-0800'", "2026-11-24T18:11:12.500Z | \(own)"),
                    ("'2026-11-24T10:30,5+01'", "2026-11-24T09:30:30Z | \(own)"),
                    ("'2026-11-24T24:00:00Z'", "2026-11-25T00:00:00Z | \(own)"),
                    ("'+012026-01-01T00:00Z'", "+012026-01-01T00:00:00Z | \(own)"),
                    ("'2026-11-24T10:00'", "2026-11-24T09:00:00Z | \(berlin)"),
                    (
                        "'2026-11-24 10:00Z'",
                        "2026-11-24T10:00:00Z | \(own) | Between date and time ISO 8601 has a `T`; RFC 3339 also allows the space"
                    ),
                    (
                        "'2026-10-25T02:30'",
                        "2026-10-25T00:30:00Z | \(berlin) | The clocks in Europe/Berlin show this time twice, because they are set back; the first time is taken"
                    ),
                    (
                        "'2026-03-29T02:30'",
                        "2026-03-29T01:30:00Z | \(berlin) | The clocks in Europe/Berlin never show this time, because they are set forward over it"
                    ),
                    (
                        "'2026-06-30T23:59:60Z'",
                        "2026-07-01T00:00:00Z | \(own) | Second 60 is a leap second. Time since 1970 has none: it is the same number as the second after it"
                    ),
                    (
                        "'2026-11-24T10:00:00-00:00'",
                        "2026-11-24T10:00:00Z | \(own) | The offset -00:00 means UTC with an unknown local time (RFC 3339, section 4.3)"
                    ),
                ], by: Self.read)
        }

        @Test func whatIsNoDate() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            let none = "error: neither a number, nor an ISO 8601 date such as 2026-11-25T16:00:00Z, nor an HTTP date"
            try await page.expect(
                [
                    ("'2026-02-29'", "error: February 2026 has 28 days, there is no 29"),
                    ("'2026-13-01'", "error: there is no month 13"),
                    ("'2026-366'", "error: 2026 has 365 days, there is no day 366"),
                    ("'2025-W53-1'", "error: 2025 has 52 weeks, there is no week 53"),
                    ("'2026-W10-8'", "error: the days of a week are 1 to 7, there is no day 8"),
                    ("'2026-11-24T25:00Z'", "error: there is no hour 25; a day ends at 24:00:00"),
                    ("'2026-11-24T10:60Z'", "error: there is no minute 60"),
                    ("'2026-11-24T10:00:61Z'", "error: there is no second 61"),
                    ("'2026-11-24T10:00+24:00'", "error: there is no zone +24:00: an offset is at most 23:59"),
                    ("'24/11/2026'", "error: day and month cannot be told apart in this form: write YYYY-MM-DD"),
                    ("'2026/11/24'", "error: the parts of a date are joined with `-`: write YYYY-MM-DD"),
                    ("'2026-1-2'", "error: month and day have two digits: write YYYY-MM-DD"),
                    ("'<b>'", none), (#"'\uD800'"#, none), (#"'\u0000'"#, none),
                    ("'tomorrow'", "error: a date in words, but not of the form `Sun, 06 Nov 1994 08:49:37 GMT`"),
                ], by: Self.read)
        }

        @Test func httpDatesInAllThreeForms() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            try await page.expect(
                [
                    ("'Sun, 06 Nov 1994 08:49:37 GMT'", "784111777000 IMF-fixdate"),
                    ("'Sunday, 06-Nov-94 08:49:37 GMT'", "784111777000 RFC 850 obsolete"),
                    ("'Sun Nov  6 08:49:37 1994'", "784111777000 asctime obsolete"),
                    ("'Tuesday, 24-Nov-76 00:00:00 GMT'", "3373401600000 RFC 850 obsolete"),
                    ("'Thursday, 24-Nov-77 00:00:00 GMT'", "249177600000 RFC 850 obsolete"),
                    ("'Mon, 06 Nov 1994 08:49:37 GMT'", "6 November 1994 is a Sunday, not a Monday"),
                    ("'Sun, 06 Nov 1994 08:49:37 UTC'", "the time zone must be `GMT`, not `UTC`"),
                    ("'Sun, 06 Nov 1994 08:49:37 +0000'", "the time zone must be `GMT`, not `+0000`"),
                    ("'Sun, 6 Nov 1994 08:49:37 GMT'", "not of the form `Sun, 06 Nov 1994 08:49:37 GMT`"),
                    ("'sun, 06 Nov 1994 08:49:37 GMT'", "the day must be written `Sun`, not `sun`"),
                    ("'Sun, 06 November 1994 08:49:37 GMT'", "the month must be written `Nov`, not `November`"),
                    ("'Sun, 06 Foo 1994 08:49:37 GMT'", "`Foo` is no month"),
                    ("'Xyz, 06 Nov 1994 08:49:37 GMT'", "`Xyz` is no day of the week"),
                    ("'Wed, 30 Feb 1994 08:49:37 GMT'", "February 1994 has 28 days, there is no 30"),
                    ("'Sun, 06 Nov 1994 24:49:37 GMT'", "24 is no hour of a day"),
                    ("'Sun, 06 Nov 1994 08:60:37 GMT'", "60 is no minute of an hour"),
                    ("'Sun, 06 Nov 1994 08:49:61 GMT'", "61 is no second of a minute"),
                    ("''", "not of the form `Sun, 06 Nov 1994 08:49:37 GMT`"),
                ],
                by: """
                    text => {
                        const {error, ms, form, isObsolete} = sgTools.httpDate.parse(text, Date.UTC(2026, 10, 25))
                        return error ?? `${ms} ${form}${isObsolete ? ' obsolete' : ''}`
                    }
                    """)
        }

        @Test func aMomentIsWrittenInAnyZone() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            try await page.expect(
                [
                    ("[0, 'Asia/Kolkata']", "1970-01-01T05:30:00+05:30"), ("[0, 'UTC']", "1970-01-01T00:00:00Z"),
                    ("[1700000000000, 'America/St_Johns']", "2023-11-14T18:43:20-03:30"),
                    ("[-62135596800001, 'UTC']", "0000-12-31T23:59:59.999Z"),
                    ("[8.64e15, 'UTC']", "+275760-09-13T00:00:00Z"),
                    ("[-1, 'Pacific/Apia']", "1969-12-31T12:59:59.999-11:00"),
                ], by: "([ms, zone]) => sgTools.time.iso(sgTools.time.ofMilliseconds(ms), zone)")
            let zones: [Bool] = try await page.evaluate(
                "['UTC', 'Europe/Berlin', 'Mars/Crater', '', '<b>'].map(sgTools.time.isZone)")
            #expect(zones == [true, true, false, false, false])
        }

        @Test func relativeWords() async throws {
            let page = try await ToolPage.open("timestamp-converter")
            try await page.expect(
                [
                    ("0", "now"), ("-999", "now"), ("-1000", "1 second ago"), ("61000", "in 1 minute 1 second"),
                    ("-3 * 3600e3", "3 hours ago"), ("3.2 * 3600e3", "in 3 hours 12 minutes"),
                    ("-86400e3", "1 day ago"),
                    ("-400 * 86400e3", "1 year 1 month ago"), ("-2 * 31556952e3", "2 years ago"),
                ], by: "ms => sgTools.time.relative(1e12 + ms, 1e12)")
        }
    }
}
