#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A trap is a defect of sitegen's own. It says so, and exits with 70 (`EX_SOFTWARE` of sysexits.h), so that a script can tell
/// it from wrong content.
enum Defect {
    static func watch() {
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV, SIGFPE] {
            signal(number) { _ in
                let message: StaticString =
                    "error: this is a defect in sitegen, not in your content; please report it\n"
                // Only calls that POSIX allows in a signal handler.
                _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
                _exit(70)
            }
        }
    }
}
