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
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(address), nil]
        defer { for argument in arguments { free(argument) } }
        // What it says about itself is not for our terminal.
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
        }
        var process = pid_t()
        #if canImport(Glibc)
            let environment = environ
        #else
            let environment = _NSGetEnviron().pointee
        #endif
        let result = posix_spawnp(&process, program, &actions, nil, &arguments, environment)
        return result == 0 ? nil : Refusal(result)
    }
}
