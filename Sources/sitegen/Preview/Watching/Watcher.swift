import SitegenKit
import Synchronization

/// Watches all that a project is made of, in the best way that the system allows.
final class Watcher: Sendable {
    let changes = ChangeBox()
    private let watch: Mutex<any FolderWatch>
    /// Told once, when the system refuses and the folders are looked at again and again instead.
    private let onRefusal: @Sendable (Refusal) -> Void

    typealias Tell = @Sendable ([FolderEvent]) -> Void

    /// `system` makes the watch that the system has.
    init(
        polls: Bool, system: (@escaping Tell) throws(Refusal) -> any FolderWatch = Watcher.system,
        onRefusal: @escaping @Sendable (Refusal) -> Void
    ) {
        self.onRefusal = onRefusal
        let changes = changes
        let tell: Tell = { changes.add($0) }
        do throws(Refusal) {
            watch = Mutex(polls ? PollingWatch(tell) : try system(tell))
        } catch {
            onRefusal(error)
            watch = Mutex(PollingWatch(tell))
        }
    }

    deinit { watch.withLock { $0.stop() } }

    static func system(_ tell: @escaping Tell) throws(Refusal) -> any FolderWatch {
        #if os(Linux)
            try InotifyWatch(tell)
        #elseif canImport(CoreServices)
            FSEventsWatch(tell)
        #else
            PollingWatch(tell)
        #endif
    }

    /// A folder in which every name counts.
    func enter(_ folder: RealPath) {
        changes.include(folder: folder.text)
        look(at: folder)
    }

    /// Files and folders that count wherever they stand, also before they are there.
    func include(_ paths: [String]) {
        for path in paths {
            changes.include(files: [path])
            if let real = Self.real(path) {
                changes.include(files: [real.text])
                Self.real(real.parent).map(look)
            }
            // The way to what is missing begins at the last folder that is there.
            var path = path
            while let slash = path.lastSlash, slash > path.startIndex {
                let parent = String(path[..<slash])
                if let folder = Self.real(parent) {
                    changes.include(files: [RealPath.join(folder.text, String(path[path.utf8.index(after: slash)...]))])
                    look(at: folder)
                    break
                }
                path = parent
            }
        }
    }

    private func look(at folder: RealPath) {
        let refusal = watch.withLock { watch -> Refusal? in
            do throws(Refusal) {
                try watch.watch(folder)
                return nil
            } catch {
                // A folder that is gone again is told of by the one that it stood in.
                if error.isMissing || error.isForbidden { return nil }
                watch.stop()
                let changes = changes
                watch = PollingWatch { changes.add($0) }
                return error
            }
        }
        guard let refusal else { return }
        onRefusal(refusal)
        // All that was watched until now has to be looked at in the new way.
        changes.add([.lost])
        look(at: folder)
    }

    private static func real(_ path: String) -> RealPath? {
        do throws(Refusal) { return try RealPath(existing: path) } catch { return nil }
    }
}
