import Synchronization

/// The tags of files that have stayed as they were, so that a part of a large file is had without reading the whole.
final class TagMemory: Sendable {
    private let tags = Mutex<[String: (signature: FileSignature, tag: EntityTag)]>([:])

    /// The tag of a file, which is read where anything may have changed since: `read` gives nil where the disk refuses it.
    func tag(of path: String, _ signature: FileSignature?, read: () -> EntityTag?) -> EntityTag? {
        guard let signature, !signature.isFresh else { return read() }
        if let kept = tags.withLock({ $0[path] }), kept.signature == signature { return kept.tag }
        let tag = read()
        if let tag { tags.withLock { $0[path] = (signature, tag) } }
        return tag
    }
}
