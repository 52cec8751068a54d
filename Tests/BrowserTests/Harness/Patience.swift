/// How long a test waits before it fails and says for what. It bounds a hang; no test passes or fails by being faster.
struct Patience: Sendable {
    let duration: Duration

    /// Enough for a machine that is busy with other things.
    static let usual = Patience(duration: .seconds(60))

    /// Asks until the answer is yes; false where it has not been in time.
    func wait(until condition: () async throws -> Bool) async throws -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + duration
        while try await !condition() {
            if clock.now > end { return false }
            try await clock.sleep(for: .milliseconds(5))
        }
        return true
    }
}
