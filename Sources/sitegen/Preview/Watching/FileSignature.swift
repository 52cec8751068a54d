/// What the system says of a file without opening it. Two that differ are of different files or contents; two that are
/// equal are most likely of one.
struct FileSignature: Hashable, Sendable {
    private let status: Status

    /// Nil where nothing stands.
    init?(_ path: String) {
        do throws(Refusal) {
            guard let status = try Status.of(path) else { return nil }
            self.status = status
        } catch {
            return nil
        }
    }

    /// Whether the file was changed a moment ago, when a further change need not give it another time: clocks of file
    /// systems have steps, of two seconds at worst.
    var isFresh: Bool {
        status.kind == .file && (status.modified.isWithin(2) || status.changed.isWithin(2))
    }
}
