#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Other programs, started in our process group.
enum Spawn {
    /// Starts a program that is found as the shell finds it, and does not wait for it.
    static func start(
        _ words: [String], environment: [String: String], input: String, output: Int32, errors: Int32
    ) throws(Refusal) -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        // A thread of the runtime holds signals back, and a program that inherited this could not be interrupted. What we ignore,
        // or whoever started us, it does not expect to be ignored.
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var plain = none
        sigaddset(&plain, SIGPIPE)
        sigaddset(&plain, SIGCHLD)
        posix_spawnattr_setsigdefault(&attributes, &plain)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + settings { free(text) } }
        var process: pid_t = 0
        let result = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &settings)
        guard result == 0 else { throw Refusal(result) }
        return process
    }
}
