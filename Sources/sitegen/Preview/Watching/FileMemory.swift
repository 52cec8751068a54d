import Markdown
import SitegenKit
import Synchronization

/// The files that were read for the last edition. One is read again if a change was told of it, or if the system says
/// anything else of it than it did; a file that was changed a moment before it was read is not kept at all.
final class FileMemory: Sendable {
    private struct File {
        var signature: FileSignature
        var content: Snapshot.Content
    }

    private struct State {
        var old: [String: File] = [:]
        var new: [String: File] = [:]
        var changes = ChangeBox.Changes()
    }

    private let state = Mutex(State())

    /// Before the files are read anew.
    func begin(_ changes: ChangeBox.Changes) {
        state.withLock { state in
            state.old = changes.isAnything ? [:] : state.new
            state.new = [:]
            state.changes = changes
        }
    }

    func text(at location: String, _ spill: any Spill) -> Snapshot.Content {
        // Before the bytes: a change between the two then differs from what is kept.
        let signature = FileSignature(location)
        let kept = state.withLock { state in
            state.changes.locations.contains(location) ? nil : state.old[location]
        }
        let content = kept.flatMap { $0.signature == signature ? $0.content : nil } ?? Project.text(at: location, spill)
        if let signature, !signature.isFresh {
            state.withLock { $0.new[location] = File(signature: signature, content: content) }
        }
        return content
    }
}
