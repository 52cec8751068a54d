import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output and standard error, and what they are connected to.
enum Terminal {
    /// Whether colours and progress may be shown: on a terminal, never with NO_COLOR (https://no-color.org).
    static var hasColor: Bool { isatty(STDERR_FILENO) == 1 && !isSet("NO_COLOR") && string("TERM") != "dumb" }
    static var hasColorOnOutput: Bool { isatty(STDOUT_FILENO) == 1 && !isSet("NO_COLOR") && string("TERM") != "dumb" }
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 && string("TERM") != "dumb" }

    /// Answers whether somebody still reads: for what would go on for ever.
    @discardableResult
    static func write(_ bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }
    static func write(_ text: String) { write(Array(text.utf8)) }
    static func writeError(_ bytes: [UInt8]) { _ = write(bytes, to: STDERR_FILENO) }
    static func writeError(_ text: String) { writeError(Array(text.utf8)) }

    /// How findings are shown to a reader here.
    static var style: Report.Style { hasColor ? .colored : .plain }

    /// How what was asked for is shown.
    static var outputStyle: Report.Style { hasColorOnOutput ? .colored : .plain }

    /// An error that has no place in the content.
    static func fail(_ message: String, help: String?) {
        let red = hasColor ? "\u{1B}[1;31m" : ""
        let green = hasColor ? "\u{1B}[32m" : ""
        let reset = hasColor ? "\u{1B}[0m" : ""
        writeError("\(red)error\(reset): \(message)\n" + (help.map { "   = \(green)help\(reset): \($0)\n" } ?? ""))
    }

    static func string(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func isSet(_ name: String) -> Bool { string(name)?.isEmpty == false }

    /// A reader that has gone away (a closed pipe) is no failure of ours, and ends nothing.
    static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

    /// What nobody reads is lost. Answers whether somebody does.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                guard let base = buffer.baseAddress else { break }
                #if canImport(Glibc)
                    let written = Glibc.write(file, base + offset, buffer.count - offset)
                #else
                    let written = Darwin.write(file, base + offset, buffer.count - offset)
                #endif
                if written < 0 && errno == EINTR { continue }
                if written <= 0 { return false }
                offset += written
            }
            return true
        }
    }
}
