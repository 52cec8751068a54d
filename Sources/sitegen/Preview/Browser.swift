#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The reader's own browser.
enum Browser {
    /// Nil where it was started.
    static func open(_ address: String) -> Refusal? {
        #if os(macOS)
            let program = "/usr/bin/open"
        #else
            let program = "xdg-open"
        #endif
        // What it says about itself is not for our terminal.
        let nowhere = "/dev/null"
        let output = systemOpen(nowhere)
        guard output >= 0 else { return .last }
        defer { close(output) }
        do throws(Refusal) {
            _ = try Spawn.start(
                [program, address], environment: ProcessInfo.processInfo.environment, input: nowhere, output: output,
                errors: output)
            return nil
        } catch {
            return error
        }
    }
}

// Inside `Browser` the name of the system's function is that of its own method.
private func systemOpen(_ path: String) -> Int32 { open(path, O_WRONLY | O_CLOEXEC) }
