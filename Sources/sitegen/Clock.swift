import ArgumentParser
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The only clock: it decides whether a temporary code has expired, and never a byte of the output.
enum Clock {
    /// Today in UTC; the day of SOURCE_DATE_EPOCH where it is set (https://reproducible-builds.org/specs/source-date-epoch/).
    static func today() throws -> Day {
        guard let text = Terminal.string("SOURCE_DATE_EPOCH") else {
            guard let day = day(time(nil)) else { throw ValidationError("The clock of this machine tells no day.") }
            return day
        }
        guard let day = time_t(text).flatMap(day) else {
            throw ValidationError(
                "SOURCE_DATE_EPOCH must be a number of seconds, of a day before the year 10000, not \(text).")
        }
        return day
    }

    /// Nil outside of the years that a `Day` can have.
    private static func day(_ seconds: time_t) -> Day? {
        var seconds = seconds
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return nil }
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
