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
    static func today() throws -> Day? {
        var seconds = time(nil)
        if let text = Terminal.string("SOURCE_DATE_EPOCH") {
            guard let number = time_t(text) else {
                throw ValidationError("SOURCE_DATE_EPOCH must be a number of seconds, not \(text).")
            }
            seconds = number
        }
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return nil }
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
